/** Exit codes (design: command). */
export const exit = { fine: 0, findings: 1, wrong: 2 } as const;
