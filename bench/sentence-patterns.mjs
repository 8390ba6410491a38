// Sentences of which generated articles are made: X and Y are things, N a figure, D a year, F a part or extra. Each aspect has two answers that
// contradict each other, each in several wordings, and look-alikes that contradict neither.

/**
 * @typedef {object} Aspect
 * @property {readonly string[]} one wordings of one answer, all of one meaning
 * @property {readonly string[]} other wordings of the answer that contradicts it; of figures the same ones, with another figure
 * @property {readonly string[]} alike what contradicts neither, though it shares its words
 */

/** @param {string} good @param {string} bad @param {string} [to] */
const pole = (good, bad, to = '') => ({
  one: [`X is ${good}${to}.`, `X is very ${good}${to}.`, `X is really ${good}${to}.`],
  other: [`X is ${bad}${to}.`, `X is quite ${bad}${to}.`, `X is very ${bad}${to}.`],
  alike: [`Some critics claim that X is ${bad}${to}.`, `If the filter is missing, X is ${bad}${to}.`],
});

const poles = [
  pole('cheap', 'expensive'),
  pole('quiet', 'noisy'),
  pole('fast', 'slow'),
  pole('reliable', 'unreliable'),
  pole('easy', 'difficult', ' to install'),
  pole('easy', 'hard', ' to learn'),
  pole('safe', 'unsafe'),
  pole('popular', 'unpopular'),
  pole('easy', 'difficult', ' to clean'),
  pole('heavy', 'light'),
];

const kinds = 'voice gesture keyboard sensor camera battery traffic sleep image video invoice password'.split(' ');
const matters = 'mapping tracking monitoring recognition compression encryption planning printing scanning logging'.split(' ');

/** @param {string} feature */
const supported = (feature) => ({
  one: [`X supports ${feature}.`, `X offers ${feature}.`, `X provides ${feature}.`],
  other: [`X does not support ${feature}.`, `X doesn't support ${feature}.`],
  alike: [`Y does not support ${feature}.`, `Some critics claim that X does not support ${feature}.`],
});

const uses =
  'small offices;large warehouses;night shifts;long journeys;mountain rescue;school kitchens;coastal farms;winter sports;city traffic;home studios';

/** @param {string} use */
const suited = (use) => ({
  one: [`X is ideal for ${use}.`, `X is well suited to ${use}.`, `X is a good choice for ${use}.`],
  other: [`X is not suitable for ${use}.`, `X is not recommended for ${use}.`],
  alike: [`Y is not suitable for ${use}.`],
});

const measures = [
  ['X weighs N grams.', 'The weight of X is N grams.'],
  ['X costs N euros.', 'The price of X is N euros.'],
  ['The battery of X lasts N minutes.', "X's battery lasts N minutes."],
  ['X is N millimetres long.', 'The length of X is N millimetres.'],
  ['X holds N litres.', 'X has a capacity of N litres.'],
].map((wordings) => ({ one: wordings, other: wordings, alike: wordings.map((text) => text.replace(/X/g, 'Y')) }));

const events = [
  ['X was released in D.', 'X was launched in D.'],
  ['X was founded in D.', 'X was established in D.'],
].map((wordings) => ({ one: wordings, other: wordings, alike: [] }));

const orders = [
  ['faster', 'slower'],
  ['cheaper', 'more expensive'],
  ['heavier', 'lighter'],
  ['quieter', 'noisier'],
].map(([more, less]) => ({
  one: [`X is ${more} than Y.`, `Y is ${less} than X.`],
  other: [`X is ${less} than Y.`, `Y is ${more} than X.`],
  alike: [`On ice, X is ${less} than Y.`],
}));

const needs = ['licence', 'battery', 'password', 'gateway', 'pilot', 'router'].map((thing) => ({
  one: [`X requires a ${thing}.`, `X needs a ${thing}.`],
  other: [`X does not require a ${thing}.`, `X needs no ${thing}.`],
  alike: [`X comes with a ${thing}.`],
}));

/** All aspects, the ones that most is written of first. @type {readonly Aspect[]} */
export const aspects = [
  ...poles,
  ...orders,
  ...measures,
  ...uses.split(';').map(suited),
  ...needs,
  ...events,
  ...matters.flatMap((matter) => kinds.map((kind) => supported(`${kind} ${matter}`))),
];
