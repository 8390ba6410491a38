import { describe, expect, it } from 'vitest';
import { dangling } from '../../src/claims/dangling.js';

describe('what points at the sentences before', () => {
  const whole: [text: string, note: string][] = [
    ['The tug met such a storm that it turned back.', 'what kind of storm follows'],
    ['The mill burnt on the first day of May.', 'which day follows'],
    ['The mill closed for the same reason as the forge.', 'which reason follows'],
    ['The lamp is light in that it has no base.', 'a conjunction'],
    ['The crane lifts more than the three tugs do.', 'what is counted stands behind'],
    ['The lamp is even better than the torch.', 'than what is said'],
    ['The lamp lasts 20 hours or even more.', 'more than a figure'],
    ['The lamp shows it even under water.', 'no comparison'],
    ['The lamp is one of the most useful tools.', 'of what is said'],
    ['The number of lathes doubled.', 'of what follows'],
    ['There are more halls than cooks.', 'than what is said'],
    ['Lumo version 2 was sold in May.', 'of what it says'],
    ['The lid plays a role in the sound.', 'in what is said'],
    ['Each half is held by the other.', 'of two halves'],
    ['The lathe needs a lid, or a bigger one.', 'a lid'],
    ['The lamp and the torch weigh 2 and 3 kg, respectively.', 'each has its own'],
  ];
  it.each(whole)('nothing in: %s', (text) => {
    expect(dangling(text)).toBeNull();
  });

  const open: [text: string, said: RegExp, note: string][] = [
    ['The hull would not bear such an effort.', /such an effort/, 'which effort?'],
    ['She had sailed for two days from there.', /from there/, 'from where?'],
    ['The tug sank on the fourth day.', /the fourth day/, 'of what?'],
    ['The mill burnt on that night.', /that night/, 'which night?'],
    ['The lamp is the lightest of the three.', /three/, 'of which?'],
    ['Lids are not needed as often.', /as often/, 'as what?'],
    ['You move the corresponding parts yourself.', /corresponding/, 'to what?'],
    ['There are more halls for cooks.', /more halls/, 'than for whom?'],
    ['In 2016, version 2 was sold.', /version 2 was/, 'of what?'],
    ['The way Orbitas is built.', /way/, 'no sentence'],
    ['The lid plays a key role.', /a key role/, 'in what?'],
    ['The lamp is lighter than the others.', /the others/, 'than which?'],
    ['You lose no time if you cannot find a suitable one.', /one/, 'one of what?'],
    ['The lamp will use 3 kWh, respectively.', /respectively/, 'and what else?'],
    ['The lathe is used by others.', /by others/, 'than whom?'],
    ['Sources disagree on the actual number.', /actual number/, 'of what?'],
    ['The food in the hall was even worse.', /even worse/, 'than what?'],
    ['The lamp is one of the two most popular.', /most popular/, 'of what?'],
    ['She took the tools that he thought.', /that he thought/, 'cut off'],
    ['It would be the first town to do.', /to do/, 'what was to be done?'],
  ];
  it.each(open)('%s', (text, said) => {
    expect(dangling(text)).toMatch(said);
  });
});
