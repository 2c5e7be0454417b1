/** Trained weights and word tables are put into the bundle as base64 text (esbuild's usual loader for `.txt`). */
declare module '*.txt' {
  const text: string;
  export default text;
}
