import type { Document } from '../../model.js';
import { mergeMetadata, NO_METADATA, type Metadata } from '../draft.js';
import { finish } from '../finish.js';
import { BlockWriter } from './blocks.js';
import { chooseMain } from './choose.js';
import { orLinkedBody } from './linked-body.js';
import { pageFacts, splitTitle } from './metadata.js';
import { survey } from './survey.js';
import { textOf, type Element } from './tree.js';
import { parseTree } from './parse-tree.js';

/** A page, or a fragment of one, as a document. `metadata` goes before what the page says. */
export function htmlDocument(
  path: string,
  key: string | null,
  source: string,
  metadata: Metadata = NO_METADATA,
): Document {
  const root = parseTree(source);
  const page = treeDocument(path, key, source, root, metadata);
  return source.includes('"articleBody"') ? orLinkedBody(page, root, metadataOf(page)) : page;
}

function metadataOf({ title, publisher, byline, published, url }: Document): Metadata {
  return { title, publisher, byline, published, url };
}

/** The same of a tree, or of one element of it: formats that mean what HTML means by other names. */
export function treeDocument(
  path: string,
  key: string | null,
  source: string,
  root: Element,
  metadata: Metadata,
): Document {
  const { metadata: own, windowTitle } = pageFacts(root, source);
  const titles = [metadata.title, own.title].flatMap((title) => title ?? []);
  const page = survey(root, source, windowTitle === '' ? titles : [...titles, windowTitle]);
  const written = new BlockWriter(source, page, chooseMain(root, page)).write(root);
  const headline = page.headline ? textOf(page.headline, source, 400) : '';
  const window = splitTitle(windowTitle, [...titles, headline]);
  return finish(path, key, { source, ...written, metadata: mergeMetadata(metadata, own, window) });
}
