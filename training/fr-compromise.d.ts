/** What is used of fr-compromise: its own types do not hold under this project's strictness. */
declare const nlp: (text: string) => unknown;
export default nlp;
