/** `text`, long enough to be recognised and short enough for a message: at most 60 characters. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text);
