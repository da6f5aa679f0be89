import fc from 'fast-check';

/**
 * Random cases, drawn from one seed unless PROPERTY_SEED names another: the run of a change answers for that change.
 * `PROPERTY_SEED=random` draws new ones; a failure prints its own seed, to run again with.
 */
const { PROPERTY_SEED: seed = '20261121' } = process.env;
fc.configureGlobal(seed === 'random' ? {} : { seed: Number(seed) });

export default fc;
