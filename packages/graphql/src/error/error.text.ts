export const sentenceOf = (error: { code: string }, _l: string) => error.code
