const PREFIX = /^(?:pro|anti|ex|post|pré|pre|non|ultra)[-‐‑](?=\p{Lu})/iu;

/** Length of a prefix that is no part of the name: 4 in `pro-Valmont`, else 0. */
export const prefixLength = (text: string): number => PREFIX.exec(text)?.[0].length ?? 0;
