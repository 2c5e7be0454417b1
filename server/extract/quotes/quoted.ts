import type { Span } from '../../article/span';

/** `«`: guillemets, `"`: all double marks, which writers mix, `'`: single marks. */
export type Family = '«' | '"' | "'";

/** A run between quotation marks, marks and inner blanks excluded. */
export interface Quoted extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset after the closing mark, or of the end of the text if it was never closed. */
  readonly close: number;
  readonly closed: boolean;
  /** 0 for outermost. */
  readonly depth: number;
  readonly family: Family;
}
