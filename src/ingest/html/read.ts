import type { Document } from '../../model.js';
import { mergeMetadata, NO_METADATA, type Metadata } from '../draft.js';
import { finish } from '../finish.js';
import { BlockWriter } from './blocks.js';
import { chooseMain } from './choose.js';
import { pageFacts } from './metadata.js';
import { survey } from './survey.js';
import { parseTree } from './tree.js';

/** A page, or a fragment of one, as a document. `metadata` goes before what the page says. */
export function htmlDocument(
  path: string,
  key: string | null,
  source: string,
  metadata: Metadata = NO_METADATA,
): Document {
  const root = parseTree(source);
  const facts = pageFacts(root, source);
  const titles = metadata.title === null ? facts.titles : [metadata.title, ...facts.titles];
  const page = survey(root, source, titles);
  const written = new BlockWriter(source, page, chooseMain(root, page)).write(root);
  return finish(path, key, { source, ...written, metadata: mergeMetadata(metadata, facts.metadata) });
}
