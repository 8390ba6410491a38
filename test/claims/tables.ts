// Tables in the shapes that articles have them in, each in our own words, for the test that reads every cell: Markdown tables (of two
// subjects, of cases, of options, of classes, of moments), cells glued to each other, rows run together, columns that alternate as
// paragraphs, and rows without a header.
const PROSE = `Orbitas or Lumenbase: Which Database Should a Library Choose?

Both databases keep the catalogue of a library. Orbitas is written for large archives and needs a server, while Lumenbase is a small engine and sits on any laptop.

Backups are quick with Lumenbase. The learning time differs as well, and so does the project size that each of them wants. Licences are cheap.

`;

export const TWO_SUBJECTS = `# Two ways to carry

| Feature | Cargo Bike | Petrol Van |
|---|---|---|
| Upfront cost | €900–€1,500 (after grants) | €9,000 |
| Running cost | Often cheaper with night tariffs | Usually cheaper on long trips |
| Efficiency | 90–95% | 25% |
| Lifespan | 12–15 years | 9 years |
| Best for | Flat towns | Most farms |
| Works with trailers? | Yes, but may need brackets | No |
| Exhaust emissions | Very low | High |
| Maintenance | Low | Medium |
| Noise | Chain whirr (30–35 dB) | Loud |
`;

export const FACTS = `# The cargo bike

| Fact | Value |
|---|---|
| Launched | 1962 |
| Length | 2.4 m |
`;

export const OPTIONS = `# Bike Budget Planner

Many towns have steep streets.

## Inputs

| Parameter | Default | Description |
|---|---|---|
| \`--rent\` | 40 euros | Monthly rent of a garage |
| \`--trips\` | 300 | Trips in a year |
| \`--grant\` | €500 | Amount of the town's grant |
`;

export const CASES = `# Two ways to carry

Many towns have steep streets.

## Results

| Trip | Petrol Use | CB Price (used) | Yearly Saving (flat town) | Payback |
|---|---|---|---|---|
| school run | 300 litres | €900 | €150 | 6 years |
| market day | 80 litres | €700 | €40 | 17.5 years |
`;

export const CLASSES = `# The Last Voyage of the Meridia

The Meridia was a ferry.

## Who lived

| Class | Aboard | Survived | % Survived |
|---|---|---|---|
| Cabin | 120 | 84 | 70% |
| Crew | 60 | 15 | 25% |
`;

export const MOMENTS = `# The Last Voyage of the Meridia

The Meridia was a ferry.

## Timeline

| Date | Event |
|---|---|
| May 4, 1907 | Meridia departs Leith |
| May 9, 11:20 PM | Strikes reef |
| May 10, 1:05 AM | Meridia sinks |
| June 2, 1951 | Hull discovered |
`;

export const NUMBERS = `# The Last Voyage of the Meridia

The Meridia was a ferry.

## Model

| Class | Gender | Risk | Odds |
|---:|:---|---:|---:|
| 1 | female | 0.05 | 0.06 |
| 2 | male | 0.71 | 2.45 |
`;

export const ALTERNATING = `${PROSE}Advantages of Orbitas

Advantages of Lumenbase

Easy and quick

Open to new formats

Secure

Scalable

Integrated backup tests

Suitable for smaller archives

Supports nested records

No server fees

Can be hard to tune

Console can be slow

`;

export const GLUED = `${PROSE}Parameter OrbitasLumenbase
StorageOracle, MySQL, RedisAny storage including tapes
Project SizeLarger ArchivesSmaller and Less Crowded Archives
Project layoutFixed folder structureArbitrary structure
PerformanceNot better than LumenbaseBetter than Orbitas
`;

export const RUN_TOGETHER = `${PROSE}Feature Orbitas Lumenbase
Engine Type Full-Server / Opinionated Microengine / Unopinionated
Learning Curve Moderate (steep at first, then even) Gentle (quick start, but steeper for large archives)
Backup Built-in Orbitas backup (nightly) Requires external backup (e.g., Tapekeeper)
Memory Footprint Higher (due to loaded indexes) Lower (minimal core)
Deployment Scalability High (with proper hosting) High (with proper hosting)
`;

export const SENTENCES = `${PROSE}BasisOrbitasLumenbase
Upkeep CostVary from US$30 to US$50/hour.Vary from US$20 to US$40.
ScalabilityHighly scalable for large archives.Scalable for small to medium-scale archives.
SecurityProvides built-in logins, helping to prevent theft.Security depends on the use of third-party tools.
Script SupportIt doesn’t run scripts.It runs all common scripts.
Learning Time4 to 6 weeks (depends on the staff)2 to 3 weeks (depends on the staff)
`;

export const HEADLESS = `${PROSE}So, here are the differences between Orbitas and Lumenbase:

GitHub Stars 12.4 k 9.7 k
Architecture It follows a layered design, which is split into three parts. It is a small engine that gives staff freedom.
Speed Orbitas lets you search quickly. However, it is slower than Lumenbase. Due to fewer layers, Lumenbase is faster than Orbitas.
Maturity Launched in 2003, it is a very mature engine with wide support. Launched in 2012, Lumenbase is a younger engine but has a large community.
Script Support Orbitas doesn’t run scripts. It offers a script console.
`;
