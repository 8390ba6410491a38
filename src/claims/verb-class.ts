// Verbs that say something of what stands behind them: what is reported, what is recommended.

export const REPORT = new Set(
  'say claim state announce declare confirm warn promise predict argue believe think note report suggest insist assert maintain quote write find show mean explain agree admit feel know indicate mention conclude reveal hold estimate expect'.split(
    ' ',
  ),
);

export const USE_VERB = new Set('use choose prefer pick recommend select adopt consider employ opt go try avoid'.split(' '));

/** Verbs that recommend a thing only in an order under a condition: "If you have room, get a cargo bike." */
export const TAKE_VERB = new Set('buy get take stick stay'.split(' '));
