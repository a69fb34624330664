/** The table of question kinds. Patterns are tried from the top, on the masked question: word forms with ACTOR, LAW and so on for names. */
import type { Family, QuestionKind } from '../generated/vocabulary.ts'

/** A kind and how its questions are worded. `least` asks for so many actors by name; `whole` looks beyond the main clause. */
export type KindPattern = { kind: QuestionKind; pattern: RegExp; least?: number; families?: Family[]; whole?: true }

const money = 'fund|funding|pay|paid|money|budget|foot|tab|financw*|appropriatw*|bankroll|reimburse|bill|vote'
const talk = 'coordinate|consult|liaise|work|cooperate|deal|talk|speak|check|clear|confer|interface|team up|help|assist'
const yes =
  'approve|approval|ok|okay|oks|sign off|permission|concur|concurrence|consent|authorize|authorise|decide|determine|waive|certify|say so|bless|blessed|nod|blessing|veto|clearance|signature'
const statute =
  'law|statute|clause|publication|cfr|act|directive|instruction|regulation|reg|section|legal basi|dodd|dodi|cjcsi|executive order|eo'
const law = `${statute}|order|legal|authority|cite|citation|rulebook|statutory|provision|rule|policy|e change|title|code`

export const kindPatterns: readonly KindPattern[] = [
  {
    kind: 'COMPARE',
    pattern:
      /^(please )?(compare|contrast)\b|\b(differ|difference|differently|differing|versu|vs|v)\b|\bboth document\b|\b(call|name|term)\w* .*\b(and|versu|vs|while|but)\b.*\b(call|name|term)\w*|\bDOCUMENT\b.*\bDOCUMENT\b/,
    whole: true,
  },
  {
    kind: 'PATH',
    pattern:
      /\b(path|trace|route|line) .*ACTOR.*ACTOR|ACTOR (to|->|→) ACTOR$|\bhow (doe|do|is|are|did|can) .*\b(get|reach|flow|go|travel|run|pass|move|trickle)\b.*\b(from|to|down)\b.*ACTOR|^from ACTOR .*to ACTOR|^ACTOR to ACTOR\b/,
    least: 1,
    whole: true,
  },
  {
    kind: 'PATH',
    pattern:
      /\btrace\b.*\b(from|to|down|up)\b|\bthrough whose hand|\bwho (pass|passe|hand|give|send)\w* (\w+ ){0,3}to who(m)?\b|\bhow (doe|do|is|are) .*\b(move|flow|travel|pass|go|get|come)\b (\w+ )?(along|through|down)\b|\bhow (doe|do) [\w ]*\btravel\b|\bthrough who(m)? (doe|do|must|will|can) (it|that|thi|the \w+) (get|reach|pass|go|come|travel|flow)\b|\b(by|along) what (link|route|path|road|line)\b|\b(route|path|organi[sz]ational line|reporting line) (from|to)\b|\b(full|whole|entire) (route|path|line|way)\b|\bline from\b.*\bto\b|\bfrom\b.*\b(down|up) to\b|\bhop by hop\b|\bladder\b.*\bfrom\b|\bwalk me (down|up)\b|\bin between\b|\bstand between\b|\bjoin the dot|\bwho (turn|talk|speak) to who(m)?\b/,
    whole: true,
  },
  {
    kind: 'UNDER_WHICH_AUTHORITY',
    pattern: new RegExp(
      `^(?!.*\\b(who|whom|whose)\\b)(.*\\b(${statute}) (for|that|behind|covering|governing|requiring|allowing|merging|creating|on)\\b|.*\\b(mandated|required|authorized|governed|based) (by|under|on)$|.*\\b(established|created|founded|set up) under$|.*\\b(${statute}|cfr|usc|pub|publication|policy|e change) (\\w+ ){0,2}(no|nr|number|pl|please|part)\\b|(the |LAW )?(${statute})\\b)|\\b(what|which|whose) AUTHORITY\\b|^(?!.*\\b(who|whom|whose|what|which|when|how)\\b).*\\b(governing|legal|relevant|applicable|same|the) (${statute})$|\\b\\b(under |by |on |in )?(what|which|whose) (of )?((\\w+ ){0,3}(${statute})|(\\w+ )?(${law}))\\b|\\b(legal basi|legal authority|statutory basi|cite|citation|rulebook|authority for|law for|basi in law)\\b|\\bwhat (say|allow|permit|authorize|govern|require|oblige|compel|tell (?!\\w+ to\\b))|\\btitle 10\\b`,
    ),
  },
  {
    kind: 'PROCEDURE',
    pattern:
      /\b(step|sequence|stage|step by step|then who|what follow|what (must|should|has to|have to|need to) be \w+ and by (who|whom|which)|what (has|have|need) to (be done|happen)( and)? by who(m)?|what (has|have|need) to (be done|happen) and who|order of (prep\w*|event|play|action)|from who \w+ .*\bto who \w+|what happen and|(what|which) (\w+ ){0,3}procedure)\b|^(the )?procedure\b|\b(walk me through|set out (\w+ ){0,4}in order|set out in order|in order\b.*\bwho|in what order|in which order|in order who|what happen (when|after|once|next|if)|workflow)\b/,
    whole: true,
  },
  {
    kind: 'DELEGATION',
    pattern:
      /\b(re)?delegat\w*|\b(hand|pass|sign)(ed)? (down|over|on) (the |hi |their |it )?(power|authorit\w*|job|responsib\w*|dutie)|\b(hand|pass|passed|handed|give|gave|given) .*\b(power|authorit\w*|authoritie)\b .*\b(down|over|on) to\b|\bstand in for\b|\bconfer\w*/,
  },
  {
    kind: 'CHAIN_UP',
    pattern:
      /\bchain (of command )?(above|up|over)\b|\b(above|over) (the |my |our |an? )?(me|u|ACTOR)( in the chain.*)?$|\bwho (stand|sit|is|are|rank|come) (directly |immediately |next )?above (the |my |our |an? )?ACTOR|\bunder (whom|whose)\b|\bchain of command (of|for) (the |an? )?ACTOR|^(so |and |but )?(who|which \w+) (has |is )?(in )?(command|supervise|direct|in charge|command of)( and (supervise|direct|command))? (of )?(the |an? |our |my )?(\w+ )?ACTOR$|^(who|which \w+|whose) (i |are |is )?(the )?(immediate |direct )?(boss|superior|chief|head) of\b|\b(who|whose|which \w+|the|immediate|direct|s) (\w+ ){0,3}(boss|superior)$|\b(boss|superior) (of|over|to)\b|\b(who|whose) (\w+ ){0,4}(boss|superior)\b|\b(answer|report|answerable|responsive|accountable) to (whom|who)\b|\b(whom|who) (doe|do|is|are|must|should|shall) .*\b(answer|report|responsive|accountable|work)( to| for)?$|\btake order from who/,
  },
  {
    kind: 'CHAIN_DOWN',
    pattern:
      /\bchain (of command )?(below|down|under)\b|\b(below|under|beneath) (the |my |our |an? )?(me|u|ACTOR)$|^(who|which \w+) (report|answer)s? to (the |an? )?ACTOR$|\b(subordinate|underling)\b|\b(whom|who|what|which \w+) (doe|do|can|may|should) (ACTOR|i|we) (\w+ ){0,2}(command|supervise|direct|oversee|run|manage)\b|ACTOR (command|supervise|direct|oversee)( \w+){0,3} who(m)?$/,
  },
  {
    kind: 'YES_NO',
    pattern:
      /^(?!.*\b(who|whom|whose|which|what|when|how|where)\b).*(\b(ok|okay|allowed|permitted|possible|legal|right|true|fine)|\by n|\byes or no|\bor not)$|^(may|can|could|must|should|will|would|is|are|doe|do|did|has|have) (?!.*\b(who|whom|whose)\b)/,
  },
  {
    kind: 'WHO_APPROVES',
    pattern: new RegExp(`\\b(who|whom|whose|which \\w+|what \\w+) (\\w+ ){0,2}?(${yes})\\b`),
    families: ['DECIDE'],
  },
  {
    kind: 'WHAT_DOES',
    pattern: /^(and |so |but )?what (doe|do|did|may|must|can|should|shall|has|is) (the |a |an |my |our )?(\w+ )?ACTOR\b(?!.*\bwho(m)?\b)/,
    least: 1,
  },
  {
    kind: 'FUNDING',
    pattern: new RegExp(
      `\\b(who|whose|which \\w+|what) (\\w+ ){0,5}?(${money})\\b|\\b(funded|paid|financed|billed|reimbursed|money|budget|dollar|fund|bankrolled)\\b.*\\b(who|whom|whose|which|where)\\b|\\bpaid (for )?by\\b|\\bwhere (doe|do|is|are|did) (the |our |their |all )?(\\w+ )?(money|funding|fund|cash|dollar|budget)\\b|\\bpick(s|ed)? up the\\b`,
    ),
    families: ['RESOURCE'],
  },
  {
    kind: 'WHEN',
    pattern:
      /^(and )?when (is|are|do|doe|did|can|could|must|may|should|shall|will|was|were|has|have|\w+ (is|are|can|must|may|should))\b|^(by|until|since) when\b|\bhow (long|soon|often|many (day|hour|year|time)|quick\w*|fast|late)\b|\b(deadline|due date|time limit|only when|under what (condition|circumstance)|in what (condition|circumstance)|in which case)\b/,
  },
  {
    kind: 'WITH_WHOM',
    pattern: new RegExp(
      `\\bwith (whom|who|which \\w+)\\b|\\b(who|whom|which (\\w+ )?\\w+|what \\w+) (else |(at|in|on|from) (\\w+ ){1,3})?(do|doe|did|must|should|shall|may|can|has|have|need|to) (\\w+ ){0,6}?(${talk})\\b|\\b(${talk})\\w* (\\w+ ){0,4}with$|\\b(together|conjunction|concert|tandem) with (who|whom)\\b|\\b(whom|who) (must|do|doe|should|shall|can|may|did) .*\\bwith\\b`,
    ),
    families: ['COORDINATE'],
  },
  {
    kind: 'WHO_IS_TOLD',
    pattern:
      /\b(addressee|recipient|inform(ed|ing)?|notif\w*|told|tell\w*|copy|copie|copied|cc|info copy|hear|heard|alert\w*|kept posted|in the loop|report\w* to|submit\w* to|sent|send (it |them |thi |that )?to|who (\w+ )?(get|got) (?!a say|a vote|to |the final|\w+ to |\w+ \w+ to )|receive|owed|write to|contact|poc|reach out)\b|\bwhere (do|doe|should|must|can|shall|to)\b.*\b(send|submit|file|report|write|mail|forward|address|direct)\b/,
    families: ['COORDINATE', 'REPORT'],
  },
  {
    kind: 'WHAT_DOES',
    pattern:
      /^(?!.*\bwho(m|se)?\b)(?:.*?)(?:^(and |so |but )?why\b|^what (\w+ )?(doe|do|did|is|are|was|service|dutie|function|role|task|job|responsib\w*|power) (\w+ ){0,4}?ACTOR\b|(?<!\b(through|with|to|from|by|for|under|of|on) )\bwhat (\w+ ){0,8}?(doe|do|did|must|should|can|may|shall) (the |a |an )?(\w+ )?ACTOR\b|\bwhich (dutie|task|function|role|service|responsibilit\w*|power|step|action) (doe|do|did|must|should|can|may|shall) (the |a |an )?ACTOR\b|^what (has|have) (\w+ ){0,3}ACTOR\b|ACTOR (doe|do) what\b|\bwhat .*ACTOR .*\b(do|for|responsible for|supposed to|in charge of|handle|provide|perform|render)\b|\b(role|job|dutie|function|task|responsib\w*|mission|purpose|remit) of (the |an? )?ACTOR|ACTOR (role|dutie|function|job|task|responsibilit\w*|remit|mission|purpose|what)\b|ACTOR do what$|^what (should|must|can|may|shall) (the )?ACTOR)/,
    least: 1,
  },
  {
    kind: 'YES_NO',
    pattern:
      /^(so |and |but |ok |please )?(is|are|was|doe|do|did|can|could|may|might|must|should|shall|will|would|has|have|am) (?!who)|\by n$|\byes or no\b|\bor not$|\b(allowed|permitted) to\b|\bright$/,
  },
  {
    kind: 'WHO_APPROVES',
    pattern:
      /\b(approv\w*|ok|okay|oks|okay|sign off|signoff|permission|concur\w*|consent|go ahead|green ?light\w*|authori[sz]e\w*|decid\w*|determin\w*|clearance|waive\w*|certif\w*|say so|bless\w*|nod|agree|agreed|veto|grant\w*|final say|call the shot|decision)\b/,
    families: ['DECIDE'],
  },
  { kind: 'WHO_COORDINATES', pattern: /\b(coordinat\w*|liais\w*|consult\w*)\b/, families: ['COORDINATE'] },
  {
    kind: 'WHO_IS_RESPONSIBLE',
    pattern:
      /\b(responsib\w*|in charge|answer for|answerable for|own|lead|focal point|point of contact|whose (job|file|call|business|task|remit))\b/,
    families: ['HOLD'],
  },
  { kind: 'WHO_ELSE', pattern: /\bwho else\b|\bwhat other\b|\bbeside\b/ },
  {
    kind: 'WHO_IS',
    pattern: /^(what|who) (is|are|doe) (an? |the )?ACTOR( mean| stand for)?$|\bstand for\b|^(what|who) is (an? |the )?\w+$/,
  },
  { kind: 'WHO_DOES', pattern: /./ },
]
