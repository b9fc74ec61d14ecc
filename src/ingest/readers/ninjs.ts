import type { Reader } from '../reader.js';
import { json } from './json.js';

export const ninjs: Reader = {
  id: 'ninjs',
  extensions: ['.json', '.ninjs'],
  description: 'IPTC ninjs (news in JSON): versions, embargoes, killed stories',
  sniff: ({ head }) =>
    /^[[{]/.test(head) &&
    /"uri"\s{0,9}:/.test(head) &&
    /"(?:pubstatus|versioncreated|body_xhtml|body_text|bodies|headlines)"\s{0,9}:/.test(head),
  // Which records are ninjs is asked of each: arrays and feeds mix them.
  read: (input) => json.read(input),
};
