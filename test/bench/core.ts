/** The exact core for itself, to be weighed: every method, the plans they take, and the sweep of many points. */

export { sweep } from '../../src/core/depreciation/curve';
export { METHODS } from '../../src/core/depreciation/methods';
export { lifeInYears, planOf, quantity } from '../../src/core/depreciation/plan';
