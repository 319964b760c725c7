import { expect } from "vitest";
import type { Layout, LayoutBox, Point, Rectangle, Scene } from "../../src/index.js";

export const overlaps = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = (outer: Rectangle, inner: Rectangle, slack = 0.02) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** A line as rectangles of no height or no width. */
export function segments(points: readonly Point[]): Rectangle[] {
  return points.slice(1).map((b, index) => {
    const a = points[index]!;
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  });
}

/** The field that a line of text is drawn in: from the top of its capitals to below its longest letters. */
export function textField({ x, y, width, size, direction }: LayoutBox["lines"][number]): Rectangle {
  return { x: direction === "rtl" ? x - width : x, y: y - size * 0.76, width, height: size };
}

const shrunk = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

const square = ({ x, y }: Point, half: number): Rectangle => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** A rectangle seen in the flow: from where to where along it, and across it. */
function inFlow({ direction }: Layout, { x, y, width, height }: Rectangle) {
  switch (direction) {
    case "left-to-right":
      return { start: x, end: x + width, near: y, far: y + height };
    case "right-to-left":
      return { start: -(x + width), end: -x, near: y, far: y + height };
    case "top-down":
      return { start: y, end: y + height, near: x, far: x + width };
  }
}

/** A point seen in the flow. */
export function pointInFlow(layout: Layout, { x, y }: Point): { along: number; across: number } {
  const { start, near } = inFlow(layout, { x, y, width: 0, height: 0 });
  return { along: start, across: near };
}

/**
 * Expects what holds of every layout: everything of the scene is there, on the page, clear of each other, in its column,
 * and no line runs through what it does not end in.
 */
export function expectSound(scene: Scene, layout: Layout): void {
  expect(layout.direction).toBe(scene.direction);
  expect(layout.boxes.map(({ id }) => id)).toEqual(scene.boxes.map(({ id }) => id));
  expect(layout.links.map(({ id }) => id)).toEqual(scene.links.map(({ id }) => id));
  expect(layout.stubs.map(({ id }) => id)).toEqual(scene.stubs.map(({ id }) => id));
  expectClearBoxes(layout);
  expectBands(layout);
  expectAreas(scene, layout);
  expectLanes(scene, layout);
  expectLines(scene, layout);
  expectNotes(scene, layout);
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  for (const { line } of layout.legend) expect(contains(page, textField(line))).toBe(true);
  for (const line of layout.header) expect(contains(page, textField(line)), line.text).toBe(true);
  for (const { points } of layout.stubs) for (const piece of segments(points)) expect(contains(page, piece)).toBe(true);
}

function expectClearBoxes(layout: Layout): void {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  const solid: Rectangle[] = [...layout.boxes, ...layout.placeholders];
  for (const [index, a] of solid.entries()) {
    expect(contains(page, a)).toBe(true);
    expect(solid.slice(index + 1).some((b) => overlaps(a, b))).toBe(false);
  }
  for (const placeholder of layout.placeholders)
    for (const line of placeholder.lines) expect(contains(placeholder, textField(line))).toBe(true);
  for (const tile of layout.tiles) {
    const owner = [...layout.boxes, ...layout.areas].find(({ id }) => id === tile.box)!;
    expect(contains(owner, tile)).toBe(true);
  }
  for (const box of layout.boxes) {
    for (const line of box.lines) expect(contains(box, textField(line)), line.text).toBe(true);
    for (const [index, a] of box.lines.entries())
      for (const b of box.lines.slice(index + 1)) expect(overlaps(textField(a), textField(b))).toBe(false);
    for (const mark of box.marks) {
      expect(contains(box, mark)).toBe(true);
      for (const line of box.lines) expect(overlaps(mark, textField(line)), line.text).toBe(false);
      for (const line of mark.lines) expect(contains(mark, textField(line)), line.text).toBe(true);
    }
    if (box.findings) {
      // The diamond reaches furthest from the middle, by 12.5 px and half its outline.
      const sign = square(box.findings.at, 13.3);
      expect(contains(box, sign)).toBe(true);
      for (const other of [...box.lines.map(textField), ...box.marks]) expect(overlaps(sign, other)).toBe(false);
    }
  }
}

/** Columns in order, each with its own boxes only, and headed by words that stand clear of them. */
function expectBands(layout: Layout): void {
  const byId = new Map(layout.bands.map((band) => [band.id, band]));
  for (const [index, band] of layout.bands.entries()) {
    const next = layout.bands[index + 1];
    if (next) expect(inFlow(layout, next).start).toBeGreaterThanOrEqual(inFlow(layout, band).end);
    const held = [...layout.boxes, ...layout.placeholders].filter((box) => box.band === band.id);
    expect(held.length).toBeGreaterThan(0);
    expect(contains(band, band.rule)).toBe(true);
    for (const line of band.heading) {
      const field = textField(line);
      expect(contains(band, field), line.text).toBe(true);
      expect(overlaps(field, band.rule), line.text).toBe(false);
      for (const box of held) {
        if (layout.direction === "top-down") expect(field.x + field.width).toBeLessThanOrEqual(box.x);
        else expect(field.y + field.height).toBeLessThanOrEqual(box.y);
      }
    }
  }
  for (const box of [...layout.boxes, ...layout.placeholders]) expect(contains(byId.get(box.band)!, box)).toBe(true);
}

function expectAreas(scene: Scene, layout: Layout): void {
  const byId = new Map(layout.boxes.map((box) => [box.id, box]));
  const areas = new Map(scene.areas.map((area) => [area.id, area]));
  for (const [index, frame] of layout.areas.entries()) {
    const { head, boxes } = areas.get(frame.id)!;
    const own = new Set(head === undefined ? boxes : [head, ...boxes]);
    for (const other of layout.areas.slice(index + 1)) expect(overlaps(frame, other)).toBe(false);
    for (const id of own) expect(contains(frame, byId.get(id)!)).toBe(true);
    for (const box of layout.boxes) if (!own.has(box.id)) expect(overlaps(frame, box)).toBe(false);
    for (const line of [...frame.heading, ...frame.folded]) {
      expect(contains(frame, textField(line)), line.text).toBe(true);
      for (const id of own) expect(overlaps(textField(line), byId.get(id)!), line.text).toBe(false);
    }
    for (const line of frame.heading) {
      const field = textField(line);
      for (const id of own) expect(field.y + field.height, line.text).toBeLessThanOrEqual(byId.get(id)!.y);
      // A line that runs through the words passes behind them.
      const isCrossed = layout.links.some(({ points }) => segments(points).some((piece) => overlaps(piece, field)));
      if (isCrossed) expect(contains(frame.headingGround!, field, 3), line.text).toBe(true);
    }
    if (head === undefined) continue;
    const first = inFlow(layout, byId.get(head)!).near;
    for (const id of boxes) expect(inFlow(layout, byId.get(id)!).near).toBeGreaterThan(first);
  }
}

function expectLanes(scene: Scene, layout: Layout): void {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  const byId = new Map(layout.boxes.map((box) => [box.id, box]));
  for (const [index, lane] of layout.lanes.entries()) {
    expect(contains(page, lane)).toBe(true);
    const next = layout.lanes[index + 1];
    if (next) expect(inFlow(layout, next).near).toBeGreaterThanOrEqual(inFlow(layout, lane).far - 0.02);
    for (const box of scene.boxes) {
      if (box.lane === lane.id) expect(contains(lane, byId.get(box.id)!)).toBe(true);
    }
    for (const line of lane.heading) {
      expect(contains(lane, textField(line)), line.text).toBe(true);
      for (const box of layout.boxes) expect(overlaps(textField(line), box), line.text).toBe(false);
    }
  }
}

/** Every line runs from the side of one box to that of another, along or across, clear of all others and of frames. */
function expectLines(scene: Scene, layout: Layout): void {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  const byId = new Map(layout.boxes.map((box) => [box.id, box]));
  const areaOf = new Map(scene.boxes.map(({ id, area }) => [id, area]));
  const solid: Rectangle[] = [...layout.boxes, ...layout.placeholders].map((box) => shrunk(box, 0.02));
  const frames = layout.areas.map(({ id, ...frame }) => ({ id, frame: shrunk(frame, 0.02) }));
  for (const { from, to, points, id } of layout.links) {
    expect(points.length).toBeGreaterThanOrEqual(2);
    const [source, target] = [inFlow(layout, byId.get(from)!), inFlow(layout, byId.get(to)!)];
    const [start, end] = [pointInFlow(layout, points[0]!), pointInFlow(layout, points.at(-1)!)];
    const forwards = source.end <= target.start;
    expect(start.along, id).toBeCloseTo(forwards ? source.end : source.start, 1);
    expect(end.along, id).toBeCloseTo(forwards ? target.start : target.end, 1);
    for (const [at, box] of [
      [start.across, source],
      [end.across, target],
    ] as const) {
      expect(at, id).toBeGreaterThan(box.near + 2);
      expect(at, id).toBeLessThan(box.far - 2);
    }
    for (const piece of segments(points)) {
      expect(piece.width === 0 || piece.height === 0, id).toBe(true);
      expect(contains(page, piece), id).toBe(true);
      expect(
        solid.some((box) => overlaps(piece, box)),
        id,
      ).toBe(false);
      const foreign = frames.filter(({ id: area }) => area !== areaOf.get(from) && area !== areaOf.get(to));
      expect(
        foreign.some(({ frame }) => overlaps(piece, frame)),
        id,
      ).toBe(false);
    }
  }
}

/** Every link with notes has a sign on its line, clear of boxes; notes that say the same have one number. */
function expectNotes(scene: Scene, layout: Layout): void {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  const textOf = new Map<number, string>();
  for (const [index, { note, points }] of layout.links.entries()) {
    const notes = scene.links[index]!.notes ?? [];
    expect(note === undefined).toBe(notes.length === 0);
    if (note === undefined) continue;
    for (const box of [...layout.boxes, ...layout.placeholders])
      expect(overlaps(square(note.at, 7.9), box)).toBe(false);
    const dot = square(note.at, 0.02);
    expect(segments(points).some((piece) => overlaps(dot, piece))).toBe(true);
    const text = JSON.stringify(notes);
    expect(textOf.get(note.number) ?? text).toBe(text);
    textOf.set(note.number, text);
  }
  expect(new Set(textOf.values()).size).toBe(textOf.size);
  expect(layout.notes.map(({ sign }) => sign.number)).toEqual([...textOf.keys()].sort((a, b) => a - b));
  expect(layout.notes.map(({ sign }) => sign.number)).toEqual(layout.notes.map((_, index) => index + 1));
  const byId = new Map(layout.boxes.map((box) => [box.id, inFlow(layout, box)]));
  const inReadingOrder = layout.links
    .flatMap(({ note, from, points }) => {
      const { start, near } = byId.get(from)!;
      const [first, last] = [pointInFlow(layout, points[0]!), pointInFlow(layout, points.at(-1)!)];
      return note
        ? [{ number: note.number, keys: [start, near, first.along, first.across, last.along, last.across] }]
        : [];
    })
    .sort((a, b) => a.keys.map((key, index) => key - b.keys[index]!).find((differing) => differing !== 0) ?? 0)
    .map(({ number }) => number);
  expect([...new Set(inReadingOrder)]).toEqual(layout.notes.map((_, index) => index + 1));
  const fields = layout.notes.map(({ sign, lines }) => [square(sign.at, 8), ...lines.map(textField)]);
  for (const field of fields.flat()) {
    expect(contains(page, field)).toBe(true);
    for (const band of layout.bands) expect(overlaps(field, band)).toBe(false);
  }
  for (const [index, mine] of fields.entries())
    for (const theirs of fields.slice(index + 1).flat())
      for (const field of mine) expect(overlaps(field, theirs)).toBe(false);
}
