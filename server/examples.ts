/** Worked examples that GraphiQL opens with. */
const example = (query: string) => ({ query: query.trim() })

export const examples = [
  example(`
# Who approves what? A question in plain English.
query Ask {
  ask(question: "Who approves third-party transfers?") {
    verdict
    sentence
    answers { position actor { id name } }
    statements { sentence provisions { citation } }
  }
}`),
  example(`
# How does the President's power reach an SCO?
query Paths {
  paths(from: "president", to: "sco") {
    sentence
    nodes { length steps { line sentence from { name } to { name } } }
  }
}`),
  example(`
# The eight program types of Table C2.T4, with who answers for each.
query Programs {
  programs(document: "samm-c2", kind: DCA_TYPE) {
    nodes { name rule provisions { citation } responsible { actor { name } } }
  }
}`),
  example(`
# Everything that DSCA decides.
query Decides {
  statements(subject: "dsca", families: [DECIDE], first: 50) {
    totalCount
    nodes { sentence modality provisions { citation } }
  }
}`),
]
