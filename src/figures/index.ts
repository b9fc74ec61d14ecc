export { bindFigures, type Figure } from './bind/index.js';
