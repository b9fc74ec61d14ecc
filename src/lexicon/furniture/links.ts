import { ANYWHERE, type FurnitureRule } from './pieces.js';

/** Sharing, following, and the way to other pages. */
export const LINKS: readonly FurnitureRule[] = [
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:for corrections\b|to (?:submit|report|learn|send|find|contact|subscribe|advertise|comment|read)\b|connect with\b|got a (?:story|tip)\b|have a (?:story|tip)\b|report (?:an error|a typo)\b|suggest a correction\b)(?:[^“”"]{0,300}\bclick here\b[^“”"]{0,100}|[^.“”"]{0,80}\b(?:newsroom|newsdesk|editor|us)\b[^.“”"]{0,8})?[.:?]?$/i,
    max: 420,
    where: ['tail', 'body'],
    examples: [
      'For corrections to this story, click here. To submit a letter to the editor, click here.',
      'Connect with the Valley newsroom:',
      'Report an error',
      'Got a tip for us?',
    ],
    counterexamples: ['To find 40 survivors, crews dug for us all night, he said.'],
  },
  {
    reason: 'share bar',
    kind: 'furniture',
    pattern:
      /^(?:(?:please )?share (?:this|on|via|with your friends|your thoughts)\b[^.]{0,120}|follow (?:us|[^.]{1,40} on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|tiktok|bluesky|threads|google news))\b.{0,80}|follow @\w{1,30}.{0,40}|(?:like|find|join) us on .{1,60}|add [^.]{2,40} (?:on google|as a preferred source)|(?:copy|get) (?:short )?(?:link|url)(?: \d{1,6}){0,4}|link copied!?)$/i,
    max: 200,
    where: ANYWHERE,
    examples: [
      'Share this: Facebook Telegram Print Views: 4,211',
      'Follow us on Twitter',
      'Get short URL 0 15',
      'Follow Courier on WhatsApp',
    ],
    counterexamples: ['Share this burden, the 40 ministers told Brussels.', 'Share prices fell 12 percent'],
  },
  // -------------------------------------------------------------- links to other pages
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:(?:\*|>|›|»|→|▶|►|•|-) ?)?(?:read|see|learn|find out|know) (?:more|also|next)(?! than)(?: (?:here|about|on|at|in|from)\b[^.!?:]{0,80}$|:[^]{0,200}| ?[-–—|»>][^]{0,200}|$)/i,
    max: 240,
    where: ANYWHERE,
    examples: [
      'Read more: How safe are the old ferries?',
      'READ MORE: Two held after raid',
      'READ NEXT',
      'Read more about the dam',
    ],
    counterexamples: [
      'Read more than 40 names and you stop counting.',
      'See more of the 40 tombs and you despair, she said.',
    ],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:see also|also read|related|related (?:article|story|stories|articles|news|content|coverage|video)|more on this(?: story)?|don['’]t miss|recommended|editor['’]?s['’]? (?:pick|choice)|go deeper|further reading|background|in case you missed it|explore more|must read) ?[:|»>–—-] ?[^]{2,200}$/i,
    max: 240,
    where: ['body', 'tail'],
    examples: [
      'Related: Five dams at risk',
      'SEE ALSO: Who are the rebels?',
      "DON'T MISS: The map of the flood",
    ],
    counterexamples: ['Related losses came to $40m.', 'Background checks found 40 offenders'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:read|see|continue to|view|get) (?:the )?(?:entire|whole|full|original|complete|rest of (?:the|this)) (?:article|story|post|report|text)(?: (?:at|on|here|in|from|by)\b[^.!?]{0,60})?\W{0,3}$|^originally posted (?:by|at|on)\b[^.!?]{0,60}$/i,
    max: 120,
    where: ANYWHERE,
    examples: ['Read whole article', 'Read the full story at Harbour News', 'Continue to full article »'],
    counterexamples: ['Read the full report, which lists 40 names'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^\p{Lu}[^.?!:“”"‘]{2,50}: (?:What|Why|How|Who|When|Where|Which|Is|Are|Can|Could|Will|Does|Did|Has|Have|Should)\b[^.!?:“”"‘]{5,110}\?$/u,
    max: 180,
    where: ['body', 'tail'],
    examples: ['Kenya floods: Why did the dam burst?', 'Chad rebels: Who are they and what do they want?'],
    counterexamples: ['The question for the 40 families: what now?', 'One man asked: “Where are the 40?”'],
  },
  {
    reason: 'related link',
    kind: 'furniture',
    pattern:
      /^(?:click|tap) here (?:to|for)\b[^]{0,160}$|^(?:view|see|open|show) (?:all|full|the full|more|original)(?: (?:story|article|coverage|stories|posts?|updates?|news|image|version|list|map))?(?: here)?$/i,
    max: 180,
    where: ANYWHERE,
    examples: ['Click here for the full list', 'View original article', 'Show more'],
    counterexamples: ['View all 40 as suspects, the judge was told.'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|related topics|in this story|subjects?) ?: ?[^]{0,200}$/i,
    holds: [':'],
    max: 220,
    where: ANYWHERE,
    examples: ['Tags: floods, Kenya, aid', 'Filed under: World'],
    counterexamples: ['Topics discussed by the 40 delegates included water.'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern: /^(?:[Tt]ags|TAGS|[Tt]opics|TOPICS)(?: \p{Lu}[\p{L}\p{N}-]{0,30}){1,14}$/u,
    max: 200,
    where: ANYWHERE,
    examples: ['Tags Kenya Floods Aid'],
    counterexamples: ['Tags were found on 40 bodies'],
  },
  {
    reason: 'tags',
    kind: 'furniture',
    pattern: /^(?:#[\p{L}\p{N}_]{2,40}[ ,]{0,3}){1,20}$/u,
    max: 300,
    where: ANYWHERE,
    examples: ['#floods #kenya', '#Budget2025'],
    counterexamples: ['#1 seed beaten by 40 points'],
  },
];
