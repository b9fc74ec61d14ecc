import { ANYWHERE, type FurnitureRule } from './pieces.js';

/** Counters, players, advertisements: what a page does rather than says. */
export const CONTROLS: readonly FurnitureRule[] = [
  {
    reason: 'reading time',
    kind: 'furniture',
    pattern:
      /^(?:(?:estimated )?reading time:? )?(?:about |approx\.? )?\d{1,3}[- ]?min(?:ute)?s?(?: to)?(?: |-)(?:read(?:ing time| time)?|listen|watch)$|^(?:estimated )?reading time:? ?(?:about )?\d{1,3} ?min(?:ute)?s?\.?$|^(?:long[- ]?read|analysis|opinion|feature|explainer|interview|profile|essay|report) ?[-–—|·:,] ?\d{1,3} ?min(?:ute)?s?\.?$/i,
    max: 60,
    where: ANYWHERE,
    examples: [
      '2 min read',
      '12-minute read',
      '3-minute listen',
      'Reading time: 4 minutes',
      'LONG READ - 9 min',
    ],
    counterexamples: ['The 2 minute read-out listed 14 names.'],
  },
  {
    reason: 'counter',
    kind: 'furniture',
    pattern:
      /^(?:(?:\d[\d.,]{0,9}[km]? ?(?:view )?(?:shares?|comments?:?|likes?|views?|retweets?|reactions?|replies|votes?|downloads?|followers|hits)|(?:shares?|comments?|likes?|views?|hits|reads?|readers:|visitors:|listeners:|tweets?):? ?\(?\d[\d.,]{0,9}[km]?\)?)[ ,|·•]{0,4}){1,6}$/i,
    max: 120,
    where: ANYWHERE,
    examples: [
      '412 shares 57 comments',
      '0 comments:',
      'Comments (136)',
      '2.1k shares 894 View comments',
      'Views: 8,417',
      'Readers: 1,302',
      '1,204 likes',
    ],
    counterexamples: ['412 shares changed hands', '900 comments were sent to the planners', '57 votes to 40'],
  },
  {
    reason: 'counter',
    kind: 'furniture',
    pattern:
      /^posted\b[^“”"!?]{0,90}[|·•] ?\d[\d,]{0,9} (?:comments?|shares?|views|replies|likes|reads)\b[^“”"!?]{0,60}$/i,
    max: 180,
    where: ANYWHERE,
    examples: ['Posted Mar 3, 2031 by okri | 212 comments | 3 min read'],
    counterexamples: ['Posted sentries counted 40 boats | 12 comments on the log were struck out!'],
  },
  {
    reason: 'player',
    kind: 'furniture',
    pattern:
      /^(?:(?:listen|watch|play)(?: to)?(?: now| live| this| the| our| more)?(?: story| article| report| video| podcast| clip| episode| bulletin| in full| below| again)?(?: here| below| now)?(?: ?[:(|-]? ?\d{1,2}:\d\d\)?)?|scroll down for (?:the )?(?:video|more|audio)|(?:video|audio|podcast)(?: unavailable| not supported| duration)?(?:[:(| -]{1,3}\d{1,2}:\d\d\)?)?|duration:? \d{1,2}:\d\d|now playing\b.{0,60}|loading\.{0,3}|your browser does not support.{0,80}|this video (?:can ?not|is not|file).{0,60}|media playback.{0,60})$/iu,
    max: 120,
    where: ANYWHERE,
    examples: [
      'Listen to this story (1:48)',
      'Scroll down for video',
      'Watch live',
      'Video unavailable',
      'Now playing: Harbour Nights',
    ],
    counterexamples: [
      'Watch officers counted 40 boats',
      'Play was stopped for 12 minutes',
      'Video shows 12 men',
    ],
  },
  {
    reason: 'video',
    kind: 'furniture',
    pattern:
      /^(?:(?:WATCH|Watch|LISTEN|Listen)(?: (?:AGAIN|again|LIVE|live|NOW|now|BACK|back))?|VIDEO|Video|PODCAST|Podcast|IN PICTURES|In pictures|GALLERY|Gallery|PHOTOS|Photos): ?[^]{2,160}$/u,
    max: 170,
    where: ['body', 'tail'],
    examples: [
      'WATCH: Drone footage of the flooded valley',
      'Listen again: the vigil in sound (9 mins)',
      'Photos: Crews dig through the mud',
      'Podcast: how the dam failed',
    ],
    counterexamples: [],
  },
  {
    reason: 'advertisement',
    kind: 'furniture',
    pattern:
      /^(?:-{0,3} ?)?(?:ads?|advert(?:isement|ising|orial)?|sponsored(?: content| post| by [^.]{2,40})?|promoted(?: content| stories)?|paid (?:content|post|for by [^.]{2,40})|(?:story|article|report|post) continues (?:below|after)(?: (?:the )?(?:this )?(?:advertisement|ad|advert|video|image|newsletter))?|continue reading(?: below| the main story)?|skip (?:advertisement|to (?:main )?content|ad))(?: ?-{0,3})?$/i,
    max: 80,
    where: ANYWHERE,
    examples: [
      'Advertisement',
      '- Advertisement -',
      'Story continues below advertisement',
      'Continue reading the main story',
    ],
    counterexamples: ['Advertisement revenue fell 12 percent', 'Sponsored places fell to 40'],
  },
  {
    reason: 'page control',
    kind: 'furniture',
    pattern:
      /^(?:(?:load|show|view|see) (?:more|older|newer|all|less)(?: (?:updates|posts|stories|articles|news|entries|results))?|jump to (?:content|comments|latest)|(?:refresh|expand|collapse)(?: (?:page|all))?)[.… →»]{0,3}$/i,
    max: 40,
    where: ANYWHERE,
    examples: ['Load more updates', 'Show more', 'View all stories', 'Jump to comments'],
    counterexamples: ['Show more restraint, 40 states urge', 'See all 40 names'],
  },
  {
    reason: 'counter',
    kind: 'furniture',
    pattern:
      /^\d[\d.,]{0,9}[km]? (?:people|others|readers) (?:like|liked|shared|recommend|recommended|reacted to) (?:this|it)\b.{0,40}$|^be the first (?:of your friends )?to (?:like|comment|share|react)\b.{0,30}$/i,
    max: 90,
    where: ANYWHERE,
    examples: ['412 people like this', 'Be the first to comment'],
    counterexamples: ['412 people liked the plan, a poll found'],
  },
];
