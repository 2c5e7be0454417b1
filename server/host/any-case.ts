/**
 * A glob that means the same to a reader for whom capitals matter: `*.md` becomes `*.[M-Mm-m][D-Dd-d]`. Ranges, since
 * that is all that the protocol knows between brackets. What stands between brackets already stays as it is, and so do
 * letters beyond ASCII.
 */
export const anyCase = (glob: string): string =>
  glob.replace(/\[[^\]]*\]|\\.|[a-z]/giu, (part) => {
    if (part.length > 1) return part;
    const [upper, lower] = [part.toUpperCase(), part.toLowerCase()];
    return `[${upper}-${upper}${lower}-${lower}]`;
  });
