/**
 * Puts a text on the clipboard in several forms, by media type. Where the browser does not give its clipboard away, the
 * older way of copying is tried. Whether it worked.
 */
export async function copyForms(forms: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(forms);
  }
}

function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy") && isDone;
  } catch {
    return false;
  } finally {
    window.removeEventListener("copy", fill, { capture: true });
  }
}
