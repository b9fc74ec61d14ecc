export { bindFigures, type BoundFigures, type Figure } from './bind/index.js';
