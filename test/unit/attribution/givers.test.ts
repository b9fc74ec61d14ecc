import { checkGivers } from './check-givers.js';
import { LATER_GIVERS } from './givers-after.js';
import { CLAUSE_GIVERS } from './givers-clauses.js';
import { CONSTRUCTION_GIVERS } from './givers-constructions.js';
import { MORE_GIVERS } from './givers-first-more.js';
import { FIRST_GIVERS } from './givers-first.js';
import { ISSUED_GIVERS } from './givers-issued.js';
import { NAMED_GIVERS } from './givers-named.js';
import { UNREAD_GIVERS } from './givers-unread.js';
import { WORLD_GIVERS } from './givers-world.js';

checkGivers([
  ...FIRST_GIVERS,
  ...MORE_GIVERS,
  ...LATER_GIVERS,
  ...WORLD_GIVERS,
  ...NAMED_GIVERS,
  ...ISSUED_GIVERS,
  ...UNREAD_GIVERS,
  ...CONSTRUCTION_GIVERS,
  ...CLAUSE_GIVERS,
]);
