import { stem } from "./stem.ts";

/** True for what tells no incident from another: the small words, those of time, and those that every report has. */
export function isPlain(word: string): boolean {
	return plainStems.has(stem(word));
}

const small = `
a about above across after again against all almost also although always am an and another any anything are around as
at away back be became because become been before began begin being below between both but by came can cannot cause
could did do does done down due during each either else end enough entire etc even ever every few first following for
from full fully further gave get given go goes going got had happen has have having he her here hers him his how however
if immediately in including increase initial initially into is it its itself just kind large last later least less let
like likely long look lot made main mainly make many may me mean means might more most much multiple must my near need
never new next no nobody none nor not nothing now number occur of off often on once one only onto or other
otherwise our out over own part per place please possible previous previously put quickly quite rather re really right
said same saw say see seen several shall she should show since small so some something soon still such sure take taken
than that the their them themselves then there therefore these they thing this those though three through thus to
together told too took toward try two unable under until up upon us use used user using usual very via want was way we well
went were what when where whether which while who whole whom whose why will with within without work would yet you your
ability amount able apply approximately certain completely correct correctly different expected general high higher
however low lower normal normally particular required result running short similar specific successfully unexpected
unusual various accidental accidentally already add contact inadvertent inadvertently keep kept perform present specified
specify
couldn didn doesn don hadn hasn haven isn wasn weren won wouldn ll ve
`;

const ofTime = `
second minute min hour hr day week month year time today tomorrow yesterday morning afternoon evening night date period
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm utc gmt bst cet
cest est edt pst pdt
`;

const ofReports = `
action affect alert analysis available availability aware background cause cases complete complaint context critical
customer degrade degradation describe description detail detect detection disclosure disruption downtime duration
engineer error escalate event experience fail failure factor fault find fix fixes found health http https identify impact
incident information investigate investigation involved issue item learn lesson major manual mitigate mitigation
monitor mortem notice open operation org outage post postmortem problem process prod product production questions
recover recovery release report resolution resolve respond response restore resume reviewed root rootcause sev
security service severe severity slow start state status step stop successful summary support system task team timeline trigger
unavailable unreliable update vulnerability warning www
`;

const plainStems: ReadonlySet<string> = new Set(
	`${small} ${ofTime} ${ofReports}`.trim().split(/\s+/).map(stem),
);
