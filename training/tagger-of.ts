import fs from 'node:fs';
import path from 'node:path';
import { fromBase64 } from '../server/extract/entities/base64';
import { Clusters } from '../server/extract/entities/clusters';
import { Gazetteer } from '../server/extract/entities/gazetteer';
import { Tagger } from '../server/extract/entities/tagger';

/** The tagger with the models of a folder, rather than those that ship. */
export function taggerOf(folder: string): Tagger {
  const bytes = (name: string): Uint8Array => fromBase64(fs.readFileSync(path.join(folder, name), 'utf8'));
  return new Tagger(bytes('names.txt'), new Gazetteer(bytes('gazetteer.txt'), new Clusters(bytes('clusters.txt'))));
}
