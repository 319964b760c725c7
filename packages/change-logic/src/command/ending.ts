/** The ending of a file's name, without the dot and in lower case; empty when it has none. */
export const endingOf = (file: string): string => /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? "";
