/** Names as a list in the reader's language: "A, B and C". */
export const namesTogether = (people: readonly { name: string }[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(people.map(({ name }) => name))

type Joint = {
  state: string
  prisoner: { name: string }
  joint: readonly { state: string; prisoner: { name: string } }[]
}

/** Whom what is written now stands for: the person of this pledge, and those of its joint ones that stand there too. */
export const namesInStep = ({ state, prisoner, joint }: Joint, language: string): string =>
  namesTogether([prisoner, ...joint.filter((other) => other.state === state).map((other) => other.prisoner)], language)
