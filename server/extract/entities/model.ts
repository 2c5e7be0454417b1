import clusterText from '../../models/clusters.txt';
import gazetteerText from '../../models/gazetteer.txt';
import weightText from '../../models/names.txt';
import { fromBase64 } from './base64';
import { Clusters } from './clusters';
import { Gazetteer } from './gazetteer';
import { Tagger } from './tagger';

let tagger: Tagger | null = null;

/** The tagger with the weights that ship; built at first use. */
export const shippedTagger = (): Tagger =>
  (tagger ??= new Tagger(
    fromBase64(weightText),
    new Gazetteer(fromBase64(gazetteerText), new Clusters(fromBase64(clusterText))),
  ));
