/** Tells that what is shown in these files may have changed. */
export type Touch = (uris: Iterable<string>) => void;
