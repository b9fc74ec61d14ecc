import { ANYWHERE, EDGES, type FurnitureRule } from './pieces.js';

/** Newsletters, cookies, subscriptions, donations, ways to get in touch. */
export const BOXES: readonly FurnitureRule[] = [
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:please )?(?:sign up|signup|subscribe|register)\b(?=[^]{0,250}(?:newsletters?|e-?mails?|\balerts?\b|\bupdates\b|\binbox|\bbriefing|\bbulletin|\bdigest|\bfor free\b|\bfree\b|\bfor (?:just |only )?(?:[£$€₹]|[a-z]{1,3}\$? ?\d)|\bto our\b|\bpodcast|\bchannel\b|\bnow\b|\btoday\b))/i,
    max: 300,
    where: ANYWHERE,
    examples: [
      'Sign up for our free WhatsApp news alerts – join 9,300 others',
      'Subscribe to our newsletter',
      'Sign up to the Morning Bulletin',
      'Subscribe for £1 a week',
      'Subscribe for R35 a month',
    ],
    counterexamples: [
      'Subscribers to the scheme rose by 400.',
      'Sign up rates in the north fell to 12 percent last year.',
      'Registered voters numbered 40,000, an update from the board showed.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:get|receive|have|want)\b[^.!?]{1,110}\b(?:in|to|into|straight to|direct to|delivered to) your (?:inbox|e-?mail|phone|mailbox|device)\b/i,
    max: 250,
    where: ANYWHERE,
    examples: [
      'Get the Courier in your inbox every morning. Join 31,000 readers.',
      'Want more stories like this straight to your inbox?',
    ],
    counterexamples: ['Get 40 people to your polling station, the candidate urged.'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^join (?:(?:more than |over |our |the |nearly )?\d[\d,.]{0,9}[km]?\+? (?:others|other readers|readers|subscribers|supporters|people|members|followers)\b|(?:our|the) (?:[\p{L}-]{2,20} ){0,3}(?:newsletter|forum|community|channel|whatsapp|telegram|mailing list|conversation|debate|discussion|club)\b|the conversation\b|thought-provoking conversations\b)/iu,
    holds: ['join '],
    max: 250,
    where: ANYWHERE,
    examples: [
      'Join 12,900 others who get our bulletin',
      'Join our new commenting forum',
      'Join the conversation',
      'Join 50,000 supporters who receive our emails',
    ],
    counterexamples: [
      'Join the queue, 40 families were told.',
      'Joining more than 300 others, she walked to the border.',
      'Join our march on Saturday, organisers told 2,000 supporters.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:by (?:signing up|subscribing|entering your e-?mail|submitting|providing your|clicking)[^]{0,40}\byou\b|you can unsubscribe|unsubscribe|no spam\b|enter your e-?mail|e-?mail address\b|invalid e-?mail|please enter|something went wrong|thank(?:s| you) for (?:signing up|subscribing|registering)|check your inbox)/i,
    max: 300,
    where: ANYWHERE,
    examples: [
      'By signing up, you agree to our terms of use and privacy policy.',
      'Thank you for subscribing!',
      'You can unsubscribe at any time.',
      'Enter your email',
    ],
    counterexamples: ['By submitting the list late, the council left 40 families out.'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,240}\bnewsletters?\b)(?=[^]{0,240}\b(?:you|your|our)\b)(?=[^]{0,240}\b(?:sign up|subscribe|inbox|free|delivered|every (?:morning|day|week)|daily|weekly|e-?mail)\b)[^“”"]{10,240}$/i,
    holds: ['newsletter'],
    max: 240,
    where: ANYWHERE,
    examples: [
      'The best of our reporting, in a free weekly newsletter for you',
      'Our daily newsletter is free. Try it.',
    ],
    counterexamples: ['The company apologised in a newsletter to 400 customers.'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    // The call stands at the end, after what is offered.
    pattern:
      /^(?=[^]{0,240}\b(?:your|inbox|newsletters?|briefing|bulletin|digest|round-?up|alerts|podcast|e-?mails?|every (?:day|morning|evening|week|weekday)|daily|weekly|a (?:day|week))\b)(?![^]{0,80}\bis an? )[^“”"]{10,240}[.!?:|–—,-] ?(?:sign up|signup|subscribe|register)(?: (?:here|now|today|below|free|for free|to it))?[.!]?(?: ?[>›»→])?$/i,
    holds: ['sign up', 'signup', 'subscribe', 'register'],
    max: 280,
    where: ANYWHERE,
    examples: [
      'The Valley Digest: six stories a week, on your phone at noon. Subscribe',
      'Our best reporting, every weekday – sign up here',
    ],
    counterexamples: [
      'Only 40 of the 900 flats had an alarm; few tenants cared to sign up.',
      'Voters have a week left to register.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,240}\b(?:in|into|to) your (?:inbox|mailbox)\b)(?=[^]{0,240}\b(?:newsletter|briefing|bulletin|digest|round-?up|stories|headlines|news|reporting|reads?)\b)(?=[^]{0,240}\b(?:every|each|daily|weekly|a (?:day|week)|mornings?|evenings?|weekdays?|weekends?|at \d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|free)\b)(?![^]{0,240}\b(?:said|says|told|warns?|warned|police|scam\w{0,4}|phishing)\b)[^“”"]{10,240}$/i,
    holds: ['your inbox', 'your mailbox'],
    max: 240,
    where: ANYWHERE,
    examples: [
      'The Morning Courier: the headlines, in your inbox at 6.30am',
      'A weekly digest of our best stories, straight to your inbox.',
    ],
    counterexamples: [
      'Fake news stories land in your inbox every day, police said, and 400 people fell for one.',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:sign up|subscribe|register)(?: (?:now|here|today))?[.!]?$|^[^“”".!?]{0,120}\b(?:stories|things|news|headlines|everything) you need to know\b[^“”".!?]{0,40}\b(?:every|each|daily|weekly)\b[^“”".!?]{0,60}\.?$/i,
    holds: ['sign up', 'subscribe', 'register', 'you need to know'],
    max: 220,
    where: ANYWHERE,
    examples: ['Sign up', 'Subscribe now', 'The six stories you need to know, every morning at 6am.'],
    counterexamples: ['Sign up or leave, 40 clerks are told'],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^(?:get|try|discover|buy) (?:our|the)\b[^.!?“”"]{0,60}\b(?:supplement|briefing|newsletter|magazine|guide|bulletin|digest|app|edition|quiz)\b(?=[^]{0,120}\b(?:every|each|daily|weekly|free|join|today|here|subscribe)\b)[:,–—-]? [^“”"]{0,120}$/i,
    max: 200,
    where: ANYWHERE,
    examples: [
      'Get our gardening supplement: 24 pages, every Friday',
      'Get the evening briefing: join 12,000 readers who end the day with us',
    ],
    counterexamples: [
      'Get the guide out, 40 aides were told.',
      'Get the app off our phones, 40 parents urge',
    ],
  },
  {
    reason: 'newsletter box',
    kind: 'furniture',
    pattern:
      /^our [^.!?“”"]{0,40}\b(?:channel|newsletter|podcast|group|page|feed|community)\b[^.!?“”"]{0,40}\b\d[\d,.]{0,9}[km]? (?:followers|subscribers|members|readers|listeners)\b[^“”"]{0,80}$/i,
    max: 200,
    where: ANYWHERE,
    examples: ['Our Telegram channel has 3,100 followers. Join them', 'Our newsletter goes to 900 readers'],
    counterexamples: ['Our survey page was seen by 40 of the 900 tenants.'],
  },
  {
    reason: 'cookie notice',
    kind: 'furniture',
    pattern:
      /^(?:got it|i (?:agree|accept|understand)|(?:accept|reject|allow)(?: all)?(?: cookies)?|agree (?:and|&) (?:close|continue)|we (?:value|respect|care about) your privacy|your privacy (?:matters|is important)[^.!?]{0,20}|manage (?:options|choices|preferences))[.!]?$/i,
    max: 60,
    where: ANYWHERE,
    examples: ['Got it!', 'We value your privacy', 'Accept all cookies', 'Agree and close'],
    counterexamples: ['Accept the 40, mayor urges'],
  },
  {
    reason: 'cookie notice',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,700}\b(?:we|our|us)\b)(?=[^]{0,700}(?:\bcookies?\b[^]{0,700}\b(?:use|using|partners|accept|policy|consent|settings|continu|personali[sz]|experience|browser|agree)|\b(?:use|using|accept|store)\b[^]{0,60}\bcookies?\b|\bpartners\b[^]{0,60}\b(?:store|access|process)\b[^]{0,60}\b(?:information|data)\b))[^“”"]{15,1200}$/i,
    holds: ['cookie', 'partners'],
    max: 1200,
    where: ANYWHERE,
    examples: [
      'We use cookies to improve your experience. By continuing you accept our cookie policy.',
      'We and our 512 partners store and access information on a device.',
    ],
    counterexamples: [
      'Volunteers baked 400 cookies for the crews.',
      'The regulator fined the firm £3m over its use of cookies.',
      '“We use cookies on all 40 sites,” the firm’s lawyer told the court.',
    ],
  },
  {
    reason: 'legal note',
    kind: 'furniture',
    pattern:
      /^(?:(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings|preferences)|accessibility(?: statement)?|manage (?:settings|preferences|consent)|do not sell my (?:personal )?(?:info|information|data)|accept all|reject all|about us|contact us|advertise(?: with us)?|help|faqs?|site ?map|complaints|corrections policy|careers|brand safety|contact|imprint|rss(?: feeds?)?|newsletters?|subscriptions?|jobs|cookies?|privacy|terms|text size(?: ?aa?){0,3}|accessibility links|search this blog|toggle navigation|main menu|now reading ?:?)[ |·•,/-]{0,5}){1,12}$/i,
    max: 240,
    where: ANYWHERE,
    examples: [
      'Privacy Policy | Terms of Use',
      'Accessibility links',
      'Search This Blog',
      'Text size Aa Aa',
      'Now Reading :',
      'Accept all',
      'Cookie settings',
      'About us Contact us Advertise',
    ],
    counterexamples: ['Privacy policy changes cost the firm $40m'],
  },
  {
    reason: 'subscription offer',
    kind: 'furniture',
    pattern:
      /^(?=[^]{0,280}(?:[£$€]\s?\d[\d.,]{0,8}p?|\bfree\b|\d{1,3}p) ?(?:(?:a|per|\/|each|for your first|for the first) ?(?:week|month|year|day|issue|\d|three|two|six|trial)|trial))(?=[^]{0,280}(?:\bvisit our\b|\bsubscribe\b|\bsubscription|\bsign up\b|\byour (?:first|free)\b|\bour website\b|\bcancel any ?time\b|\bclick here\b))[^“”"]{10,280}$/i,
    holds: [
      'visit our',
      'subscri',
      'sign up',
      'your first',
      'your free',
      'our website',
      'cancel any',
      'click here',
    ],
    max: 280,
    where: EDGES,
    examples: [
      'For our archive of travel writing, from £3.20 a week, visit our website.',
      'Try a free trial and read on. Cancel anytime.',
      'Subscribe for £2 a month for your first year.',
    ],
    counterexamples: ['The levy costs each household £3.20 a week, the council said.'],
  },
  {
    reason: 'subscription offer',
    kind: 'furniture',
    pattern:
      /^(?:(?:unlock|start|claim|get|enjoy) (?:your |unlimited |full |digital |instant |a )[^.!?]{0,60}\b(?:access|trial|subscription|offer)\b|become an? (?:member|subscriber|supporter|patron)\b|already (?:a (?:subscriber|member)|have an account|registered)\b|this (?:article|story|content) is (?:for|only available to|exclusive to|free for|reserved for)[^.]{0,40}(?:subscribers|members)|(?:log|sign) in(?: to continue| to read| or (?:register|subscribe)| here)?$|to (?:continue|keep) reading\b|you have (?:(?:reached|read) (?:your|\d)|\d{1,2} (?:free )?(?:articles?|stories) (?:left|remaining)))/i,
    max: 250,
    where: ANYWHERE,
    examples: [
      'Already a subscriber? Log in',
      'Get unlimited digital access',
      'Become a member today',
      'To continue reading, register for free',
      'You have 3 free articles left this month.',
    ],
    counterexamples: [
      'Become a target and you run, one of the 40 fighters said.',
      'Get full compensation and go, 40 families were told',
    ],
  },
  {
    reason: 'donation box',
    kind: 'furniture',
    pattern:
      /^(?:donate\b(?: (?:now|today|here|online|via|by)\b|:|$)|(?:please )?support (?:our|independent|quality|local|free|public-interest) (?:[\p{L}-]{2,20} ){0,2}(?:journalism|work|reporting|newsroom|news|newspaper|appeal|cause|mission)\b|make a (?:donation|contribution|gift)\b|how (?:to|you can) (?:help|donate|give)\b ?[:?.-]|(?:please )?(?:help|consider) (?:us|support|supporting|donating|making)\b[^.!?]{0,80}(?:donat|contribut|journalism|reporting)|(?:your (?:donation|gift|support|contribution)|(?:a|your) (?:donation|gift) of [£$€₹]\d[\d,.]{0,9}) (?:will|can|helps|makes|could)\b|(?:we|this site|our site) (?:need|rel(?:y|ies) on|depend(?:s)? on) (?:your|our readers|readers) ?(?:support|help|donations|contributions|generosity)?\b)/iu,
    max: 320,
    where: ANYWHERE,
    examples: [
      'Donate today – $30 can vaccinate one child',
      'Support our independent journalism',
      'HOW TO HELP: Gifts can be sent to account 2210 0091 3345.',
      'We need your support so that we can keep bringing you the news. Thank you!',
      'Your donation will keep us going.',
      'A gift of $40 can feed a family.',
      'Support local news: $2 for a month',
    ],
    counterexamples: [
      'Donated blood ran out after 40 operations.',
      'Support our troops, a banner read above the 400 marchers.',
    ],
  },
  {
    reason: 'donation box',
    kind: 'furniture',
    // A word to be sent to a short number.
    pattern: /^[^“”"]{0,90}\b[Tt]ext [A-Z]{2,15} to \d{4,7}\b[^“”"]{0,60}$/,
    holds: ['text '],
    max: 170,
    where: ANYWHERE,
    examples: ['Want to help? Text NETS to 70300 to give £4', 'Text WARM to 50811 to give €5.'],
    counterexamples: ['Police sent a text to 70300 residents.', 'Text messages reached 40,000 people.'],
  },
  {
    reason: 'donation box',
    kind: 'furniture',
    pattern:
      /^(?:support|join|back) [A-Z][^.!?:“”"]{1,40}: (?:become|be|join) one of (?:our |more than )?\d[\d,.]{0,9}k? (?:[a-z]{3,12} ){0,2}(?:members|supporters|readers|subscribers|donors|friends)\b[^“”"]{0,60}$/i,
    max: 150,
    where: ANYWHERE,
    examples: ['Support KRQL: become one of 7,000 sustaining members.'],
    counterexamples: ['Support grew: be one of 7,000 who marched, the union said.'],
  },
  {
    reason: 'subscription offer',
    kind: 'furniture',
    pattern:
      /^subscribe to [^.!?:“”"]{2,50}: (?:just |only |from )?[^.!?:“”"]{1,30} (?:a|per) (?:day|week|month|quarter|year)\.?$/i,
    holds: ['subscribe to'],
    max: 120,
    where: ANYWHERE,
    examples: ['Subscribe to the Beacon: 90 crowns a quarter.', 'Subscribe to the Mail: only £4 a month'],
    counterexamples: ['Subscribe to the view: 40 deaths a day is too many.'],
  },
  {
    reason: 'donation box',
    kind: 'furniture',
    // What a gift buys, and the call for it.
    pattern:
      /^(?:just |only )?[£$€₹]\d[\d,.]{0,9}(?: a (?:day|week|month))? (?:buys?|feeds?|vaccinates?|can|could|will|provides?|pays?|gives?|keeps?|helps?|saves?|treats?|shelters?)\b[^“”"]{2,120}\b(?:give|donate|help)(?: (?:now|today|here|online))?[.!]?$/i,
    max: 200,
    where: ANYWHERE,
    examples: ['€12 buys ten nets. Donate today', '$30 vaccinates a village. Give now'],
    counterexamples: ['£40 buys a seat, and 900 fans bought one.'],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:do you|are you|were you|have you|did you|got an?|can you|is your)\b[^?]{2,160}\?(?=[^]{0,220}\b(?:call|e-?mail|contact|send|get in touch|tell us|let us know|message|whatsapp|share your|write to|we want to hear)\b)/i,
    max: 380,
    where: ANYWHERE,
    examples: [
      'Were you at the rally? Send us your photos.',
      'Do you know anyone hurt in the fire? Call our newsdesk on 020 7946 0100.',
    ],
    counterexamples: ['Have you seen the 40 names? Nobody has.'],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:please )?(?:call|ring|phone|e-?mail|text|whatsapp|contact|message|write to|send|tell)\b(?=[^]{0,120}(?:\+?\d[\d() -]{6,18}\d|@|\bour (?:news ?desk|newsroom|reporters?|team|website|helpline|office)\b|\bus (?:your|a|on|at|with)\b|\bus\b.{0,20}\bat\b))[^“”"]{5,160}$/i,
    max: 180,
    where: EDGES,
    examples: [
      'Call our newsdesk on 020 7946 0100.',
      'Email us at tips@courier.example',
      'Send us your pictures',
    ],
    counterexamples: [
      'Call centres took 4,000 calls in an hour, the operator said.',
      'Send food, 400 villagers begged.',
    ],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^(?:for (?:more |further |media |press |any |all )?(?:information|interviews?|enquiries|inquiries|details|queries|comment),? ?(?::|(?:please )?(?:contact|call|visit|e-?mail|see|go to|write))|(?:media|press|editorial|news) (?:contacts?|enquiries|inquiries|office|line|release contact)\b ?[:(]?|contacts? ?:|(?:toll-free|emergency|press) (?:line|number) ?:|(?:helpline|hotline|tel|telephone|phone|fax|mobile|e-?mail|website) ?:|next (?:report|update|bulletin|issue) ?:|call [+\d(][\d() -]{6,20}|tickets? (?:from|cost|are) [£$€])/i,
    max: 260,
    where: ANYWHERE,
    examples: [
      'For interviews call 01632 960 118.',
      'Media contact: Ruth Amadi',
      'Tel: +44 20 7946 0100',
      'Toll-free line: 808.',
      'For more information, please visit our website',
    ],
    counterexamples: [
      'For information on 40 missing boys, police offered a reward.',
      'Media crews counted 40 coffins.',
    ],
  },
  {
    reason: 'contact line',
    kind: 'furniture',
    pattern:
      /^if you (?:have been|were|are|know|would like|want|need|have)\b[^“”"]{3,220}\b(?:call|contact|visit|helpline|samaritans|e-?mail|get in touch)\b/i,
    max: 320,
    where: ANYWHERE,
    examples: [
      'If you have been affected by the floods, get in touch with our team.',
      'If you need support, call the helpline on 0800 555 0100.',
    ],
    counterexamples: ['If you have 40 patients and no power, you choose, the surgeon said.'],
  },
];
