// Small sets of articles for the tests of subjects: one, two or three things spoken of, with and without a comparison in the title.
import type { Source } from '../../src/reading/source.js';
import { plainSource } from './plain-source.js';

function sources(texts: readonly string[]): readonly Source[] {
  return texts.map((text, n) => plainSource(`${n}.md`, text));
}

/** One subject with a name; its class noun is part of it, and people and places are named beside it. */
export const lighthouse = sources([
  `# The Skerry Point Lighthouse

Skerry Point Lighthouse is a granite lighthouse on the northern coast. It was built in 1871 by James Orr.
The lighthouse stands 38 metres tall. Skerry Point Lighthouse was lit by oil until 1934.

## Keepers

James Orr kept the light for eleven years. The lighthouse was automated in 1988.`,
  `# A visit to Skerry Point

The Skerry Point Lighthouse draws about 9,000 visitors a year. The tower has 186 steps.
Skerry Point Lighthouse remains open from April to October. Orkney hotels fill early in summer.

## Getting there

The bus stops twice a day. In April, the road can be closed.`,
  `# How Skerry Point was saved

The Skerry Point Lighthouse lost its lamp in 1953. The lighthouse was repaired within a year.
Skerry Point Lighthouse has used an electric lamp since then, and it needs little care.`,
]);

/** Three common nouns of one head, set against each other in titles, in the plural and in a table. */
export const teas = sources([
  `# Green tea vs black tea vs white tea: which keeps you awake?

Green tea is steamed soon after picking. Black tea is fully oxidised, and white tea is only dried.
Black tea contains the most caffeine. White tea tastes of hay.

| Feature | Green Tea | Black Tea | White Tea |
| --- | --- | --- | --- |
| Caffeine | 30 mg | 50 mg | 20 mg |
| Water | 80 degrees | 95 degrees | 75 degrees |`,
  `# Choosing between black tea and green tea

Black tea keeps for two years. Green teas lose their scent within a year.
Many drinkers find that green tea tastes bitter when the water is too hot.

## What is white tea?

White tea is a lightly dried tea from young buds. White teas are costly.`,
  `# Black tea or green tea?

Green tea has less caffeine. Black tea is a strong tea for the morning.`,
]);

/** Two cities by name, no "versus" anywhere; each is a place too. */
export const cities = sources([
  `# Three days in Lund

Lund is a small university city. Lund has a cathedral from 1145. In Lund, most streets are for walkers.
Malmö is a short ride away.`,
  `# Malmö: a guide for May

Malmö is a harbour city with 350,000 people. Malmö has beaches within the city. Lund lies to the north-east.
Malmö’s oldest park was laid out in 1872.`,
  `# Living in Lund and Malmö

Rents in Lund are higher. Lund offers quiet streets, while Malmö offers nightlife. Malmö grows faster than Lund.`,
]);

/** One subject that is an abbreviation before a class noun, found in titles and as the subject of sentences. */
export const vaccine = sources([
  `# The BCG vaccine

The BCG vaccine protects infants against severe tuberculosis. The BCG vaccine was first given in 1921.
Bacille Calmette-Guérin (BCG) is a live strain. The World Health Organization (WHO) lists it as essential.`,
  `# Who needs the BCG vaccine?

The BCG vaccine is a weakened live vaccine. The BCG vaccine leaves a small scar. Nurses give it in the upper arm.
The World Health Organization recommends one dose.`,
]);

/** A common noun without any title of its own: only its sentences tell. */
export const kettles = sources([
  `# Morning routine

A stove kettle takes six minutes. Stove kettles whistle when the water boils. The stove kettle needs no socket.`,
  `# Kitchen notes

Stove kettles last for decades. A stove kettle is heavy. My stove kettle has a wooden grip.`,
]);

/** Products: spellings of one name, another product with nearly the same name, add-ons, an abbreviation, versions. */
export const products = sources([
  `# Kilno vs Branda: which oven controller is better?

Kilno is a modular oven controller. Kilno (also “Kilno 2” or “kn2”) is the rewritten successor of KilnoOS. KilnoOS was a closed system.
KilnoOS had no network port. Kilno has a plugin for every sensor, with extensions such as Glowmeter, Ashtray and Emberlog.
Branda is a compact controller. Branda Remote Control Panel (BRCP) is a popular add-on. The BRCP shows three ovens.`,
  `# Why Branda beats Kilno

BrandaIO is a controller without a screen. Branda ships with Branda-Timer. Many bakers use Kilno 2.
The Kilno controller needs a licence. Branda is also known as the Little Baker, and Branda runs on batteries.

## Branda: pros and cons

Branda needs no network. Crumbtray is a small add-on for Branda. Tarvo is another oven controller. Tarvo costs less than Branda.`,
]);

/** A company with a short and a full name and an abbreviation, a founder, and a company that it bought. */
export const company = sources([
  `# How Norlys Foods grew

Norlys Foods was founded in 1954 by Greta Holm. The company sells frozen fish. Norlys employs 1,200 people.
Greta Holm led the company until 1980. Norlys Foods acquired Brinefield in 1999. Brinefield makes pickles.`,
  `# Norlys Foods: company profile

Norlys Foods (NF) is a food company from Bergen. NF exports to 30 countries. Holm opened the first factory in 1956. Norlys owns four ships.`,
  `# Is Norlys a good employer?

Workers at Norlys earn more than average. Norlys Foods pays overtime. The factory closes at noon on Fridays. Norlys has 1,150 employees.`,
]);

/** A ship of which the people aboard do more than she does. */
export const ship = sources([
  `# The last voyage of the Marigold

The Marigold was a Danish ferry. She ran aground on 3 March 1911. Captain Lund ordered the boats out. Lund said that the lamp was dark.
Lund was the last to leave. Lund died in 1930. Lund had sailed since 1880. Captain Lund never spoke of the night. Captain Lund lost his licence.
The crew rowed ashore. Marigold carried 64 passengers. Anna Vik found the bell in 1956.`,
  `The Marigold disaster

In 1911 the ferry Marigold struck a reef. Passengers and crew jumped into the water. Captain Lund survived. The vessel was too heavy.
The Marigold Museum shows the bell.`,
  `# Marigold facts

- The Marigold had 12 crew.
- Marigold was raised in 1961.
- Anna Vik sold the bell.`,
]);

/** Three products that stand in the rows of a table and as headings, none in a "versus". */
export const laptops = sources([
  `# Best laptops for students: Aeron 13, Slate Pro and Tuvik X

## Aeron 13

The Aeron 13 weighs 1.1 kg. Its battery lasts 11 hours.

## Slate Pro

The Slate Pro has the best screen. The Slate Pro costs 1,400 dollars.

## Tuvik X

The Tuvik X is the cheapest of the three. Tuvik X has a weak speaker.`,
  `# Student laptop comparison

| Model | Weight | Battery |
| --- | --- | --- |
| Aeron 13 | 1.2 kg | 10 h |
| Slate Pro | 1.4 kg | 12 h |
| Tuvik X | 1.9 kg | 7 h |

The Slate Pro is heavier than the Aeron 13. The Tuvik X lags behind both. The Aeron 13 has a dim screen.`,
]);

/** A common noun in questions and within other titles; one title qualifies it only. */
export const hotTubs = sources([
  `# Should you get a hot tub?

Hot tubs use a lot of power. A hot tub costs between 3,000 and 9,000 pounds. The hot tub must be cleaned weekly. Water needs chlorine.`,
  `# Hot tub running costs

A hot tub uses 4 kWh per day. Most hot tubs last ten years. Covers keep the heat in.`,
  `# Inflatable vs hard shell hot tubs

Inflatable hot tubs are cheap. Hard shell hot tubs last longer. Hot tubs need level ground.`,
]);

/** Two kinds of thing that no title names, each with its sections in two articles; a product is named in passing. */
export const tents = sources([
  `# What to sleep in this summer

There are two kinds to choose from. Both keep the rain off.

## Hammock-tarp

A hammock-tarp hangs between two trees. The hammock-tarp weighs about a kilo.
A hammock-tarp is cool in summer.

## Cabin tent

A cabin tent stands on level ground. The cabin tent sleeps six. A cabin tent takes half an hour to pitch.`,
  `# A night outdoors

We tried one of each in the woods. The Nordal Six is a fine example.

## The hammock-tarp

The hammock-tarp was up in five minutes. A hammock-tarp needs trees.

## The cabin tent

The cabin tent was warm. A cabin tent is heavy. Our cabin tent leaked once.`,
]);

/** The same, where the titles name one product: its parts have sections. */
export const namedTents = sources(
  tents.map(({ text }, n) => text.replace(/^# .*/, n === 0 ? '# The Nordal Six in summer' : '# The Nordal Six after a year')),
);

/** A habit that all titles name in full, and most sentences by its last word alone. */
export const bathing = sources(
  ['Cold-water bathing: where to begin', 'Is cold-water bathing good for you?', 'Cold-water bathing for beginners'].map(
    (title) => `# ${title}

Bathing wakes you up. Bathing takes two minutes. Never go alone.
Bathing is free. After bathing, dress at once. Cold-water bathing is an old habit.`,
  ),
);

/** A firm with the name of the man who founded it. */
export const firm = sources([
  `# Brenholm, maker of clocks

Brenholm makes church clocks. Brenholm employs forty people. Brenholm was founded by Obadiah Brenholm.
Obadiah Brenholm learned his trade in Ulm. Obadiah Brenholm died in 1901. Brenholm moved to the harbour in 1920.`,
  `# A visit to Brenholm

Brenholm repairs old clocks as well. Brenholm sold its first clock in 1870. Obadiah Brenholm had no children.`,
]);

/** What the titles speak of, now as "electric scooter", now as "e-scooter", and of a word that mostly qualifies another. */
export const scooters = sources([
  `# Electric scooter batteries: what to know

An electric scooter costs 600 euros. An electric scooter needs a helmet. E-scooters are quiet.`,
  `# Is an electric scooter worth it?

An electric scooter is fun. The scooters weigh 15 kilos. An e-scooter takes four hours to charge.`,
]);

/** A compound in every title, whose first word stands alone now and then. */
export const rowing = sources([
  `# Benefits of a rowing machine

Rowing machines train the whole body. A rowing machine takes up room. Rowing burns 500 calories an hour. Rowing is quiet.`,
  `# Rowing machine science

A rowing machine costs 900 euros. Rowing machines need little care. Rowing machines last ten years.`,
]);

/** An inventor in full and by his surname, in one article; capitals of a name, and those that are of something else. */
export const inventor = sources([
  `# The WaxDisc

Josiah Tarl Menkin was born in 1901. Menkin invented the WaxDisc in 1930. The WaxDisc was sold until 1950. Menkin died in 1960.`,
  `# WaxDisc players

The WaxDisc is a record. WDs were heavy. WD was made by hand, and WaxDiscs broke easily. A WaxDisc lasts ten minutes. HP made none.`,
]);
