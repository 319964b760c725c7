/**
 * Typefaces as wide as Arial, which the widths are measured for. Arial stands first: office programs look no further than
 * the first name, and put it, or one of its width, in.
 */
export const sansSerif = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";
