/** Random tests draw the same cases each time, so that a run says something of the change and not of the dice. */
import fc from 'fast-check';

// PROPERTY_SEED=random looks further, for instance before a release; PROPERTY_RUNS=5 draws five times as many dates.
const { PROPERTY_SEED = '20261122' } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
