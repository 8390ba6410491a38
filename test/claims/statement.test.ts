import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from './article.js';

const texts = (sentence: string) => claimsIn(sentence).map(({ text }) => text);

describe('words that join sentences are left out; the same words inside a sentence stay', () => {
  const rows: [sentence: string, expected: string, note: string][] = [
    ['Instead of indexes, Orbitas uses trees.', 'Instead of indexes, Orbitas uses trees.', '"instead of" is a preposition'],
    ['So far, Orbitas is stable.', 'So far, Orbitas is stable.', '"so far" is a time'],
    ['Overall length of the Meridia was 80 metres.', 'Overall length of the Meridia was 80 metres.', 'an adjective'],
    ['Besides replication, Orbitas supports sharding.', 'Besides replication, Orbitas supports sharding.', 'a preposition'],
    ['In general practice, Orbitas is rare.', 'In general practice, Orbitas is rare.', 'an adjective'],
    ['Orbitas is now stable.', 'Orbitas is now stable.', 'a time inside the sentence'],
    ['Orbitas is stable and cheap for example in Norway.', 'Orbitas is stable', 'an "and" inside the sentence'],
    ['Moreover, Orbitas is stable.', 'Orbitas is stable.', 'with a comma'],
    ['However, Orbitas is stable.', 'Orbitas is stable.', 'with a comma'],
    ['On the other hand, Orbitas is stable.', 'Orbitas is stable.', 'several words'],
    ['Orbitas, however, is stable.', 'Orbitas is stable.', 'between commas'],
    ['For example, Orbitas is stable.', 'Orbitas is stable.', 'an example'],
    ['In addition, Orbitas is stable.', 'Orbitas is stable.', 'an addition'],
    ['But Orbitas is stable.', 'Orbitas is stable.', 'a coordinator'],
    ['Thus Orbitas is stable.', 'Orbitas is stable.', 'without a comma'],
    ['Plus, Orbitas is cheap.', 'Orbitas is cheap.', '"plus" with a comma'],
    ['Unfortunately, Orbitas is slow.', 'Orbitas is slow.', 'a judgement of the writer'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)[0]).toContain(expected);
  });
});

describe('clauses become claims', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'Developers who need speed choose Orbitas.',
      ['Orbitas: used-by +developer'],
      'a relative clause that says which ones is no fact',
    ],
    ['Orbitas is stable and Lumenbase is young.', ['Orbitas: is +stable', 'Lumenbase: is +young'], 'and'],
    [
      'Choose Orbitas if you have space; otherwise, choose Lumenbase.',
      ['Orbitas: suits +space'],
      'the second order is no deed of the first',
    ],
    ['Orbitas drivers let guests come and go.', ['Orbitas / drivers: does +guest'], 'what is let goes on'],
    ['Orbitas indexes help and sort rows.', ['Orbitas / indexes: does +row'], 'nobody is let'],
    ['With Orbitas, users can add as many fields as they like.', ['Orbitas: does +field'], 'the second "as" goes with the first'],
    ['Orbitas is stable; Lumenbase is young.', ['Orbitas: is +stable', 'Lumenbase: is +young'], 'a semicolon'],
    ['Orbitas is stable, while Lumenbase is young.', ['Orbitas: is +stable', 'Lumenbase: is +young'], 'a contrast'],
    [
      'While Lumenbase is young, Orbitas is stable.',
      ['Lumenbase: is +young', 'Orbitas: is +stable'],
      'a contrast that stands first',
    ],
    ['Orbitas split up in 1988.', ['Orbitas: does +split'], 'a past that is spelled like its base'],
    ['The Orbitas split in two halves.', [], 'no time: perhaps a noun'],
    ['Orbitas leaked in 1988.', ['Orbitas: does +leak'], 'when it was is no object'],
    ['Orbitas never leaked.', ['Orbitas: does -leak'], 'a bare verb that is so at no time'],
    ['It was Ida Holm who sold Orbitas.', ['Ida Holm: does +orbitas'], 'of whom a cleft sentence speaks'],
    ['It was a man who sold Orbitas.', [], 'a cleft sentence of no name'],
    [
      'Orbitas is the only base that never crashes.',
      ['Orbitas: is +base', 'Orbitas: does -crash'],
      'what sets the only one apart is so of it',
    ],
    [
      'The founder of Orbitas, Ida Holm, is old.',
      ['Ida Holm: is +old', 'Orbitas / founder: is +holm'],
      'a post and who holds it',
    ],
    ['Orbitas is the only base that we saw.', ['Orbitas: is +base'], 'it does nothing'],
    ['It is unlikely that Orbitas is stable.', [], 'said not to be so'],
    ['Tests are needed to ensure that Orbitas is stable.', ['Tests: does +ensure'], 'what is aimed at is no fact'],
    ['It is clear that Orbitas is stable.', ['Orbitas: is +stable'], 'a certainty'],
    ['Orbitas is popular because it is free.', ['Orbitas: is +popular', 'Orbitas: is +free'], 'a reason'],
    [
      'The Meridia, which was built of steel, sank in 1907.',
      ['Meridia: made-of +steel', 'Meridia: dates +sink'],
      'a relative clause that adds a fact',
    ],
    ['Many shops sell cargo bikes that lack a bell.', ['Many shops: does +bike'], 'which of them are sold'],
    [
      'Folding bikes are cargo bikes that carry no cargo.',
      ['folding bike: is +bike', 'folding bike: has -cargo'],
      'of what they are said to be: it is said of them',
    ],
    [
      'Orbitas is a database that compresses old records.',
      ['Orbitas: is +database', 'Orbitas: does +record'],
      'a relative clause of what the subject is',
    ],
    ['Launched in 2005, Orbitas is stable.', ['Orbitas: dates +launch', 'Orbitas: is +stable'], 'a participle before'],
    ['Orbitas compresses records, saving disk space.', ['Orbitas: does +record', 'Orbitas: does +space'], 'a participle behind'],
    [
      'Orbitas supports replication but lacks a console.',
      ['Orbitas: has +replication', 'Orbitas: has -console'],
      'a shared subject',
    ],
    ['It is raining, but cargo bikes are cheap.', ['cargo bike: is +cheap'], 'one clause about nobody'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('a denial outside the verb', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas is not only cheap but also stable.', ['Orbitas: is +cheap', 'Orbitas: is +stable'], '"not only" denies nothing'],
    ["Orbitas isn't without faults.", ['Orbitas: has +fault'], 'twice denied'],
    ['Orbitas is non-exclusive.', ['Orbitas: is +non-exclusive'], 'inside a word it denies no claim'],
    ['A few museums use Orbitas.', ['Orbitas: used-by +museum'], '"a few" affirms'],
    ['Without Orbitas, the Meridia is slow.', ['Meridia: is +slow'], 'a condition'],
    ['Orbitas is either cheap or stable.', ['Orbitas: is +cheap'], 'a choice'],
    ['Orbitas is neither cheap nor stable.', ['Orbitas: is -cheap', 'Orbitas: is -stable'], 'neither … nor'],
    ['None of the folding bikes are cheap.', ['folding bike: is -cheap'], 'none of'],
    ['Orbitas is no longer the fastest database.', ['Orbitas: is -database'], 'no longer, behind the copula'],
    ['Orbitas fails to compress records.', ['Orbitas: does -record'], 'a verb that denies'],
    ['Orbitas never supported views.', ['Orbitas: has -view'], 'never, with a past'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });

  const some: [sentence: string, note: string][] = [
    ['Not all cargo bikes are cheap.', 'not all'],
    ['Not every cargo bike is cheap.', 'not every'],
  ];
  it.each(some)('is no plain affirmation: %s', (sentence) => {
    const plainly = claimsIn(sentence).filter(({ polarity, qualifiers }) => polarity === 'affirmed' && qualifiers.length === 0);
    expect(plainly).toEqual([]);
  });
});

describe('conditions limit the clause that they hang on', () => {
  const rows: [sentence: string, conditions: readonly string[], note: string][] = [
    ['Orbitas is stable.', [], 'none'],
    ['Orbitas is slow because the disk is full.', [], 'a reason is no condition'],
    ['Orbitas is slow if the disk is full.', ['if the disk is full'], 'behind'],
    ['If the disk is full, Orbitas is slow.', ['If the disk is full'], 'before'],
    ['When the disk is full, Orbitas is slow.', ['When the disk is full'], 'when'],
    ['Unless the disk is full, Orbitas is quick.', ['Unless the disk is full'], 'unless'],
    ['For small towns, cargo bikes are cheap.', ['For small towns'], 'a phrase before'],
  ];
  it.each(rows)('%s', (sentence, conditions) => {
    const [claim] = claimsIn(sentence);
    expect(claim?.qualifiers.filter(({ kind }) => kind === 'condition').map(({ text }) => text)).toEqual(conditions);
  });

  it.each([
    ['Orbitas is slow if it rains or if it snows, and Lumenbase is quick.', ['if it rains or', 'if it snows'], [], 'and'],
    [
      'If the disk is full, Orbitas is slow and stops the lift.',
      ['If the disk is full'],
      ['If the disk is full'],
      'two verbs of one subject',
    ],
    ['Orbitas is quick; if the disk is full, Lumenbase is slow.', [], ['if the disk is full'], 'a semicolon'],
    ['Orbitas is quick, but when the disk is full, Lumenbase is slow.', [], ['when the disk is full'], 'but'],
    ['Orbitas is quick; only when the disk is full is it slow.', [], undefined, 'only'],
  ])('%s', (sentence, ...expected) => {
    const claims = claimsIn(sentence);
    for (const [i, conditions] of expected.slice(0, 2).entries())
      expect(claims[i]?.qualifiers.map(({ text }) => text)).toEqual(conditions);
  });

  it('a condition is of its own clause only', () => {
    const [first, second] = claimsIn('Orbitas is slow if the disk is full, but Lumenbase is quick.');
    expect(first?.qualifiers).toEqual([{ kind: 'condition', text: 'if the disk is full' }]);
    expect(second).toMatchObject({ subject: 'Lumenbase', qualifiers: [] });
  });
});

describe('whose word it is', () => {
  const rows: [sentence: string, holder: string, held: boolean, note: string][] = [
    ['Orbitas is slow.', 'article', true, 'the article'],
    ['We found that Orbitas is slow.', 'article', true, 'the article says "we"'],
    ['It is clear that Orbitas is slow.', 'article', true, 'nobody'],
    ['Orbitas is a database that claims are kept in.', 'article', true, 'a noun, not a verb of saying'],
    ['The manual says that Orbitas is slow.', 'manual', true, 'a report that the article stands behind'],
    ['Ada Holm explains that Orbitas is slow.', 'ada holm', true, 'a person'],
    ['Critics argue that Orbitas is slow.', 'critics', false, 'a report from a distance'],
    ['Some users claim that Orbitas is slow.', 'some users', false, 'a verb that is a noun elsewhere'],
    ['According to the manual, Orbitas is slow.', 'manual', true, 'according to'],
    [
      'According to the guild, founded in 1950, Orbitas is slow.',
      'guild',
      true,
      'what is said of the holder is no part of the name',
    ],
    ['Most people find Orbitas slow.', 'most people', true, 'a judgement'],
  ];
  it.each(rows)('%s', (sentence, holder, held) => {
    const claims = claimsIn(sentence);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims[0]?.attribution.held).toBe(held);
    expect(claims[0]?.attribution.holder.toLowerCase().replace(/^the /, '')).toBe(holder);
  });
});

describe('how sure', () => {
  const rows: [sentence: string, modality: string, note: string][] = [
    ['Orbitas is slow in May.', 'asserted', 'a month is no modal'],
    ['Orbitas can handle large files.', 'asserted', 'an ability'],
    ['Orbitas will support replication.', 'asserted', 'the future'],
    ['Orbitas may be slow.', 'hedged', 'may'],
    ['Orbitas might be slow.', 'hedged', 'might'],
    ['Orbitas is probably slow.', 'hedged', 'an adverb'],
    ['Orbitas would be slow.', 'hypothetical', 'would'],
    ['Orbitas should be stable.', 'recommended', 'should'],
  ];
  it.each(rows)('%s', (sentence, modality) => {
    expect(claimsIn(sentence).map((claim) => claim.modality)).toEqual([modality]);
  });
});

describe('what hangs on the object of a clause', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas keeps maps in a drawer, which is open.', ['Orbitas keeps maps in a drawer.'], 'the drawer is no object'],
    ['Orbitas has lids, which is rare.', ['Orbitas has lids.'], 'the fact is rare'],
    ['Orbitas has no lid, which is rare.', ['Orbitas has no lid.'], 'nothing that something is said of'],
    ['Orbitas has a lid and a bell, which is loud.', ['Orbitas has a lid.', 'Orbitas has a bell.'], 'one of the two, or both'],
    ['Orbitas costs 4 euros, which is little.', ['Orbitas costs 4 euros.'], 'a figure is no thing'],
    [
      'Orbitas has a bell, which is loud.',
      ['Orbitas has a bell.', 'The bell that Orbitas has is loud.'],
      'the object of the clause',
    ],
    [
      'Orbitas requires the use of many spare parts, which could raise the price.',
      [
        'Orbitas requires the use of many spare parts.',
        'The use of many spare parts that Orbitas requires could raise the price.',
      ],
      'the whole object',
    ],
    [
      'Orbitas has a frame, which is split into three parts, a base, a stem, and a seat.',
      ['Orbitas has a frame.', 'The frame that Orbitas has is split into three parts, a base, a stem, and a seat.'],
      'the list names the three parts',
    ],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});

describe('the quote of a claim', () => {
  const rows: [sentence: string, quotes: readonly string[], note: string][] = [
    ['Orbitas is stable.', ['Orbitas is stable'], 'without the point'],
    ['Orbitas is stable; Lumenbase is young.', ['Orbitas is stable', 'Lumenbase is young'], 'its own clause'],
    ['If the disk is full, Orbitas is slow.', ['If the disk is full, Orbitas is slow'], 'with its condition'],
    [
      'Orbitas supports views and sharding.',
      ['Orbitas supports views and sharding', 'Orbitas supports views and sharding'],
      'a list: the same words',
    ],
  ];
  it.each(rows)('%s', (sentence, quotes) => {
    expect(claimsIn(sentence).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('verbs go with whom the claim names', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'Orbitas can be opened and hold many lists.',
      ['Orbitas can be opened.', 'Orbitas can hold many lists.'],
      'the modal is shared',
    ],
    [
      'Orbitas has a lid, making the lamp start and run quietly.',
      ['Orbitas has a lid.', 'Orbitas makes the lamp start and run quietly.'],
      'the lamp runs',
    ],
    [
      'Orbitas has a lid, making the guards constantly wait for keys.',
      ['Orbitas has a lid.', 'Orbitas makes the guards constantly wait for keys.'],
      'what the guards are made to do is no verb of the sentence',
    ],
    [
      'Both Orbitas and Lumenbase differ in price.',
      ['Orbitas and Lumenbase differ in price.', 'Lumenbase and Orbitas differ in price.'],
      'true of the two together',
    ],
    [
      'Orbitas and Lumenbase are used for maps, and they both look safe.',
      ['Orbitas is used for maps.', 'Lumenbase is used for maps.', 'Orbitas looks safe.', 'Lumenbase looks safe.'],
      'a plain noun behind "they both" is a verb',
    ],
    [
      'Orbitas is safe. A thief can open the lid and steal the maps.',
      ['Orbitas is safe.', 'With Orbitas, a thief can open the lid.', 'With Orbitas, a thief can steal the maps.'],
      'who does the one thing does the other',
    ],
    ['Most clerks use Orbitas and love it.', ['Most clerks use Orbitas.', 'Most clerks love Orbitas.'], 'the same with a name'],
    ['Orbitas is light, and for that reason, it sells well.', ['Orbitas is light.', 'Orbitas sells well.'], 'what leads over'],
    ['The starting fee of Orbitas pays off quickly.', ['The starting fee of Orbitas pays off quickly.'], 'a particle and how'],
    [
      'Orbitas says nothing about how you work, what you wear, or which tools you use.',
      ['Orbitas says nothing about how you work, what you wear, or which tools you use.'],
      'further questions behind the first',
    ],
    [
      'Orbitas depends on spare parts and code written by the crew.',
      ['Orbitas depends on spare parts.', 'Orbitas depends on code written by the crew.'],
      'the last noun with what describes it',
    ],
    ['Orbitas equalizes the load.', ['Orbitas equalizes the load.'], 'a verb by its ending'],
    ['Orbitas is cheap and its used for maps.', ['Orbitas is cheap.', 'Orbitas is used for maps.'], 'a slip of the pen'],
    ['When I first tried Orbitas, the log was long.', [], 'the author’s days'],
    ['Due to this, Orbitas saves fuel.', ['Orbitas saves fuel.'], 'a lead that points back'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});

describe('the text of a claim stands alone', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'If your boat has poor seams, Orbitas might struggle to pump it dry.',
      ['If your boat has poor seams, Orbitas might struggle to pump it dry.'],
      'what "it" is stands in the condition',
    ],
    [
      'Orbitas is a boat. Allow six weeks for delivery. Plan your trip.',
      ['Orbitas is a boat.', 'With Orbitas, you should allow six weeks for delivery.'],
      'an order that says how long it takes; one that says nothing of it',
    ],
    [
      'For a big Orbitas, allow £450 to £700.',
      ['For a big Orbitas, you should allow £450 to £700.'],
      'the same for one of a kind',
    ],
    ['Orbitas slows a little.', ['Orbitas slows a little.'], 'how much is no object'],
    [
      'Orbitas and Lumenbase are boats. There are many boats. Orbitas and Lumenbase are the two most popular.',
      [
        'Orbitas is a boat.',
        'Lumenbase is a boat.',
        'Orbitas is one of the two most popular boats.',
        'Lumenbase is one of the two most popular boats.',
      ],
      'the noun of the sentence before, which both are called by',
    ],
    [
      'Orbitas opened in 1903 and was sold to a bank.',
      ['Orbitas opened in 1903.', 'Orbitas was sold to a bank.'],
      'two verbs of one subject, the first of which looks like a participle',
    ],
    [
      'Boats built in 1903 and 1904 were sold with Orbitas.',
      ['Boats built in 1903 and 1904 were sold with Orbitas.'],
      'a participle',
    ],
    [
      'If you have a small waist, you may find that Orbitas does not tighten enough.',
      ['You may find that Orbitas does not tighten enough if you have a small waist.'],
      'as sure as that, and under the condition',
    ],
    [
      'The downside of the roll-top is that it takes longer to open than a zip on Orbitas.',
      ['The roll-top takes longer to open than a zip on Orbitas.'],
      '"it" is whose downside it is, though it is no subject',
    ],
    [
      'Some users claim that Orbitas is slow; Lumenbase is fast.',
      ['According to some users, Orbitas is slow.', 'Lumenbase is fast.'],
      'the second half is the article’s own',
    ],
    ['Kestrel claims that Orbitas is fast.', ['According to Kestrel, Orbitas is fast.'], 'a bare word that speaks is a name'],
    [
      'Orbitas is owned by the family: her niece, Ida Holm, has led it since 2011.',
      ['Orbitas is owned by the family.'],
      'whose verb it is stands behind the colon',
    ],
    ['In the 1970s cheap watches almost killed Orbitas.', ['In the 1970s, cheap watches almost killed Orbitas.'], 'how nearly'],
    [
      'Leaves should be removed from Orbitas in autumn, as they rot and turn into soil.',
      ['Leaves should be removed from Orbitas in autumn.', 'Leaves rot.', 'Leaves turn into soil.'],
      'the modal is of another clause',
    ],
    [
      'Orbitas, which was built in 1890, still runs.',
      ['Orbitas was built in 1890.', 'Orbitas still runs.'],
      'what it still does',
    ],
    [
      'The back panel of Orbitas is curved, so air can move.',
      ['The back panel of Orbitas is curved.'],
      'a plain verb in front of no auxiliary',
    ],
    [
      'Orbitas is a boat. The seams leaked, whereas Lumenbase stayed dry. A cover is included.',
      ['Orbitas is a boat.', 'With Orbitas, the seams leaked.', 'Lumenbase stayed dry.', 'With Orbitas, a cover is included.'],
      'what is set beside a thing is not spoken of further',
    ],
    [
      'Many of the guests of Orbitas were cooks and maids.',
      ['Many of the guests of Orbitas were cooks and maids.'],
      'neither of the two alone is many of them',
    ],
    [
      'Orbitas has a mast — the tallest in town — and a sail.',
      ['Orbitas has a mast.', 'Orbitas has a sail.'],
      'what a thing is besides',
    ],
    [
      'A boat that lasts longer is a wise choice. It saves money. Orbitas is a boat.',
      ['A boat that lasts longer is a wise choice.', 'A boat that lasts longer saves money.', 'Orbitas is a boat.'],
      'what is said of a thing in passing makes no person of it',
    ],
    [
      'Since 2021 a single lid has been enough for Orbitas.',
      ['Since 2021, a single lid has been enough for Orbitas.'],
      'since when, without a comma',
    ],
    [
      'Installing Orbitas is easy. It is small.',
      ['Installing Orbitas is easy.', 'Orbitas is small.'],
      '"it" is what is installed',
    ],
    [
      'Orbitas is light, but a lid that lies on it is heavy.',
      ['Orbitas is light.', 'With Orbitas, a lid that lies on it is heavy.'],
      'what the next clause is about is no part of this one',
    ],
    [
      "Don't worry about the noise: Orbitas is quiet and small.",
      ['Orbitas is quiet.', 'Orbitas is small.'],
      'what stands behind an order and its colon',
    ],
    ['Cargo bikes need room, so measure first.', ['Cargo bikes need room.'], 'an order behind "so"'],
    [
      'Orbitas is so light that a child carries it.',
      ['Orbitas is light.', 'A child carries Orbitas.'],
      'without its outcome "so" says nothing',
    ],
    ['A ride with Orbitas cost about 40 euros.', ['A ride with Orbitas cost about 40 euros.'], 'a verb that measures is no noun'],
    [
      'Holm Ltd is a bakery in Leith. The bakery sells Orbitas.',
      ['Holm Ltd is a bakery in Leith.', 'Holm Ltd sells Orbitas.'],
      'what the article itself called so',
    ],
    [
      'Orbitas is a firm. By 1950 it owned a mill.',
      ['Orbitas is a firm.', 'By 1950, Orbitas owned a mill.'],
      'a time without its comma',
    ],
    ['With Orbitas you need a lid.', ['With Orbitas, you need a lid.'], 'a thing without its comma'],
    ['In the house he built there is a mill of Orbitas.', ['There is a mill of Orbitas.'], 'what is said of the house is none'],
    ['It was Orbitas that sold the mill.', ['Orbitas sold the mill.'], 'words that only point'],
    ['Cargo bikes are cheap. It is light.', ['Cargo bikes are cheap.', 'A cargo bike is light.'], '"it" is one of the kind'],
    ["Orbitas isn't stable.", ['Orbitas is not stable.'], 'contractions in full'],
    ['Lumenbase and Orbitas are databases.', ['Lumenbase is a database.', 'Orbitas is a database.'], 'singular for each'],
    [
      'Cargo bikes and folding bikes are cheap.',
      ['Cargo bikes are cheap.', 'Folding bikes are cheap.'],
      'plural for common nouns',
    ],
    ['If the disk is full, Orbitas is slow.', ['Orbitas is slow if the disk is full.'], 'the condition behind'],
    [
      'Orbitas has a console, making it easy to follow the rules.',
      ['Orbitas has a console.', 'Orbitas makes it easy to follow the rules.'],
      '"it" is to follow the rules',
    ],
    ['Orbitas has a console, making it cheap.', ['Orbitas has a console.'], '"it" may be the console'],
    ['Orbitas was late and sold 40 copies.', ['Orbitas was late.', 'Orbitas sold 40 copies.'], 'the second verb is active'],
    [
      'Orbitas did not ease the pain or cut the costs.',
      ['Orbitas did not ease the pain.', 'Orbitas did not cut the costs.'],
      'neither',
    ],
    [
      'Orbitas did ease the pain and cut the costs.',
      ['Orbitas did ease the pain.', 'Orbitas did cut the costs.'],
      'the auxiliary of both',
    ],
    ['Orbitas made the lids and Lumenbase the pots.', ['Orbitas made the lids.'], 'who made the pots is another one'],
    ['Orbitas was dear and so were the pots.', ['Orbitas was dear.'], 'so were others'],
    ['Orbitas could be lighter.', ['Orbitas could be lighter.'], 'than it is'],
    [
      'Orbitas is a light but extensible database.',
      ['Orbitas is a light database.', 'Orbitas is an extensible database.'],
      'two properties of one noun',
    ],
    ['Orbitas is light but no lamp.', ['Orbitas is light.', 'Orbitas is no lamp.'], 'a property and a thing'],
    ['Orbitas burns wood, but only about 54 an hour.', ['Orbitas burns wood.'], '54 of what?'],
    ['It is advised to oil the lid of Orbitas.', ['It is advised to oil the lid of Orbitas.'], 'somebody advises it'],
    [
      'Orbitas was made in Holm and sold in Norway.',
      ['Orbitas was made in Holm.', 'Orbitas was sold in Norway.'],
      'the auxiliary is of both',
    ],
    [
      'Lumenbase and Orbitas are very popular these days.',
      ['Lumenbase is very popular these days.', 'Orbitas is very popular these days.'],
      'a noun that says when is no class',
    ],
    [
      'Lumenbase and Orbitas are all good choices.',
      ['Lumenbase is a good choice.', 'Orbitas is a good choice.'],
      'one of them is not "all"',
    ],
    [
      'Lumenbase and Orbitas both have large and active communities.',
      ['Lumenbase has a large and active community.', 'Orbitas has a large and active community.'],
      'one for each',
    ],
    [
      'Lumenbase and Orbitas are praised for their tools.',
      ['Lumenbase and Orbitas are praised for their tools.', 'Orbitas and Lumenbase are praised for their tools.'],
      'how many each has is not said',
    ],
    [
      'Lumenbase and Orbitas dominate the market.',
      ['Lumenbase and Orbitas dominate the market.', 'Orbitas and Lumenbase dominate the market.'],
      'the two together',
    ],
    ['Oil is drawn off, using a pump.', ['Oil is drawn off.'], 'who uses the pump is not the oil'],
    ['Tax might rise, and even fall with Orbitas.', ['Tax might rise.', 'Tax might fall with Orbitas.'], 'both are hedged'],
    [
      'Orbitas depends entirely on the disk and the fan.',
      ['Orbitas depends entirely on the disk and the fan.'],
      'on neither alone',
    ],
    [
      'Orbitas (3 kg) accounts for much of the summer trade.',
      ['Orbitas accounts for much of the summer trade.'],
      'a verb behind a bracket',
    ],
    ['Many people report longer nights with Orbitas.', ['Many people report longer nights with Orbitas.'], 'people are many'],
    ['On 12 March 1941 a storm destroyed Orbitas.', ['On 12 March 1941, a storm destroyed Orbitas.'], 'a date without its comma'],
    [
      'Dust is its weak spot: by morning, the disk of Orbitas was full.',
      ['Dust is its weak spot.', 'The disk of Orbitas was full.'],
      'what stands behind the colon leads the next clause in',
    ],
    [
      'Orbitas is a mixture in which old tables and new rows live.',
      ['Orbitas is a mixture in which old tables and new rows live.'],
      'both live in it',
    ],
    ['Orbitas is a database. This liquid, called hooch, is harmless.', ['Orbitas is a database.'], 'a participle is no subject'],
    ['Orbitas is a database. Many cooks find it easier to digest.', ['Orbitas is a database.'], 'what is digested is a thing'],
    ['Most clerks keep theirs in Orbitas.', [], 'their what?'],
    [
      'Grey streaks. They are a sign of rust in Orbitas.',
      ['Grey streaks are a sign of rust in Orbitas.'],
      'a line that names a thing',
    ],
    ['Typically, Orbitas is cheap.', ['Typically, Orbitas is cheap.'], 'how often stands in front'],
    ['Clearly, Orbitas is cheap.', ['Orbitas is cheap.'], 'an assurance limits nothing'],
    [
      'Lumenbase and Orbitas are the biggest tools in town.',
      ['Lumenbase is one of the biggest tools in town.', 'Orbitas is one of the biggest tools in town.'],
      'the biggest are several',
    ],
    [
      'Orbitas had safety features, such as tight lids and strong locks.',
      ['Orbitas had safety features, such as tight lids and strong locks.'],
      'examples are no further members',
    ],
    ['Orbitas is light, sturdy.', ['Orbitas is light.', 'Orbitas is sturdy.'], 'a row without "and"'],
    [
      'Orbitas is fit for large shops that need rules.',
      ['Orbitas is fit for large shops that need rules.'],
      'the shops need them',
    ],
    ['Orbitas is a tool that needs rules.', ['Orbitas is a tool.', 'Orbitas needs rules.'], 'the tool is Orbitas'],
    ['Orbitas has an active club, but it is not as active as Lumenbase.', ['Orbitas has an active club.'], 'the club is not'],
    ['The drop in Orbitas that cooks can see is real.', ['The drop in Orbitas that cooks can see is real.'], 'the drop is seen'],
    ['Orbitas is light. This longer life means you replace the lid less often.', ['Orbitas is light.'], 'with what is open'],
    [
      'Orbitas is fit for mild days when parts drop, making it ideal for cold ones.',
      ['Orbitas is fit for mild days when parts drop.', 'Orbitas is ideal for cold ones.'],
      'the subject is, not the parts',
    ],
    ['Orbitas makes an app whose look.', [], 'cut off'],
    ['Orbitas works with steel and more.', ['Orbitas works with steel.'], '"more" of one says nothing'],
    ['Orbitas is good at both.', [], 'at which two?'],
    ['Orbitas, sold or lent, is cheap.', ['Orbitas is cheap.'], 'no more than two words between the commas'],
    [
      'Orbitas, built in 1911 by Holm, is cheap.',
      ['Orbitas was built in 1911 by Holm.', 'Orbitas is cheap.'],
      'what was done once, between commas',
    ],
    [
      'Orbitas, owned by Holm, sells copies.',
      ['Orbitas is owned by Holm.', 'Orbitas sells copies.'],
      'a state lasts as long as the clause around it says',
    ],
    ['Orbitas, owned by Holm, was cheap.', ['Orbitas was owned by Holm.', 'Orbitas was cheap.'], 'a state of the past'],
    ['For large shops, using Orbitas is best.', ['For large shops, using Orbitas is best.'], 'no capital behind a lead'],
    ['Orbitas has a large club, but it is not as active as the choir.', ['Orbitas has a large club.'], 'the club is not'],
    ["Orbitas has rich halls, but they are not as old as Leith's.", ['Orbitas has rich halls.'], 'of halls'],
    [
      'Orbitas gave up its hall to stay or let others in.',
      ['Orbitas gave up its hall to stay or let others in.'],
      'what it stays for',
    ],
    ['Orbitas can be sold and lent.', ['Orbitas can be sold.', 'Orbitas can be lent.'], 'a modal and a passive for two'],
    ['Orbitas has files in .odt form.', ['Orbitas has files in .odt form.'], 'a dot that begins a name'],
    [
      'Orbitas drew 40 guests, Lumenbase, on the other hand, drew 20 guests.',
      ['Orbitas drew 40 guests.', 'Lumenbase drew 20 guests.'],
      'two sentences with a comma between',
    ],
    [
      'Wrongly laying bricks in Orbitas can lead to loss.',
      ['Wrongly laying bricks in Orbitas can lead to loss.'],
      'how it is done',
    ],
    [
      'Orbitas has lids, handles, and spoons to meet the rising housing needs.',
      [
        'Orbitas has lids to meet the rising housing needs.',
        'Orbitas has handles to meet the rising housing needs.',
        'Orbitas has spoons to meet the rising housing needs.',
      ],
      'nouns that look like verbs',
    ],
    [
      'Concerning these pots, with Orbitas you need to train your team.',
      ['With Orbitas, you need to train your team.'],
      'what points back is left off, the name stays',
    ],
    ['Orbitas is cheap and fits the hand.', ['Orbitas is cheap.', 'Orbitas fits the hand.'], 'a verb that looks like a noun'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});

describe('how surely and how often it is so stays in the text', () => {
  const rows: [sentence: string, expected: string, note: string][] = [
    ['You only need a lid with Orbitas.', 'You only need a lid with Orbitas.', 'nobody in particular'],
    ['It is possible that Orbitas is stable.', 'It is possible that Orbitas is stable.', 'a possibility'],
    ['Orbitas often loses records.', 'Orbitas often loses records.', 'a frequency'],
    ['Orbitas probably loses records.', 'Orbitas probably loses records.', 'a hedge'],
    ['Orbitas greatly reduces the cost.', 'Orbitas greatly reduces the cost.', 'how much'],
    ['Orbitas quickly loses records.', 'Orbitas loses records.', 'a manner'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual([expected]);
  });
});
