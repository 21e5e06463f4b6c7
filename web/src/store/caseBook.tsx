import { createContext, type ReactNode, use, useMemo } from 'react'
import type {
  CaseView,
  ConstraintFace,
  Exact,
  IssueFace,
  IssueId,
  LivedRules,
  MeasureFace,
  MeasureId,
  ObligationFace,
  ObligationId,
  OptionFace,
  OptionId,
  OwnCase,
  PartyFace,
  PartyId,
  StepFace,
  StepId,
} from '../protocol'

/**
 * A party with its place in the floor order, which gives its colour, and its name as one says it in
 * the middle of a sentence.
 */
export type Party = PartyFace & { index: number; spoken: string }

/** The case, with everything in it found by its id. */
export interface CaseBook {
  view: CaseView
  parties: Party[]
  party: (id: PartyId) => Party
  issue: (id: IssueId) => IssueFace
  option: (issue: IssueId, option: OptionId) => OptionFace
  duty: (id: ObligationId) => ObligationFace
  measure: (id: MeasureId) => MeasureFace
  step: (id: StepId) => StepFace
  /** How life under a treaty is played; nothing where the play ends with the signature. */
  life: LivedRules | undefined
}

export function caseBook(view: CaseView): CaseBook {
  const parties = view.parties.map((party, index) => {
    return { ...party, index, spoken: party.inSentence ?? party.name }
  })
  const issues = [...view.issues, ...view.offAgenda]
  const issue = (id: IssueId) => found(issues, (one) => one.issue === id, id)
  return {
    view: { ...view, sources: asCited(view) },
    parties,
    party: (id) => found(parties, (one) => one.party === id, id),
    issue,
    option: (ofIssue, id) => found(issue(ofIssue).options, (one) => one.option === id, id),
    duty: (id) => found(view.regime.obligations, (one) => one.obligation === id, id),
    measure: (id) => found(view.regime.measures, (one) => one.measure === id, id),
    step: (id) => found(view.regime.lived?.steps ?? [], (one) => one.step === id, id),
    life: view.regime.lived ?? undefined,
  }
}

/** The sources in the order in which the public texts first cite them, so that notes count from 1. */
function asCited({ sources, brief, parties }: CaseView): CaseView['sources'] {
  const texts = [brief, ...parties.map((one) => one.brief)].join(' ')
  const place = (key: string) => {
    const at = texts.indexOf(`[${key}]`)
    return at < 0 ? texts.length : at
  }
  return [...sources].sort((one, other) => place(one.key) - place(other.key))
}

function found<T>(all: T[], test: (one: T) => boolean, id: string): T {
  const one = all.find(test)
  if (!one) throw new Error(`the case has no ${id}`)
  return one
}

const CaseContext = createContext<CaseBook | undefined>(undefined)

export function CaseProvider({ view, children }: { view: CaseView; children: ReactNode }) {
  const book = useMemo(() => caseBook(view), [view])
  return <CaseContext value={book}>{children}</CaseContext>
}

export function useCase(): CaseBook {
  const book = use(CaseContext)
  if (!book) throw new Error('no case around this screen')
  return book
}

const OwnCaseContext = createContext<OwnCase | undefined>(undefined)

interface OwnCaseProps {
  /** Nothing until the briefing begins. */
  own: OwnCase | undefined
  children: ReactNode
}

export function OwnCaseProvider({ own, children }: OwnCaseProps) {
  return <OwnCaseContext value={own}>{children}</OwnCaseContext>
}

/** The confidential part of the case for the own delegation. */
export function useOwnCase(): OwnCase {
  const own = useOpenedCase()
  if (!own) throw new Error('no opened brief around this screen')
  return own
}

/** The same, on screens that are there before the briefing begins. */
export function useOpenedCase(): OwnCase | undefined {
  return use(OwnCaseContext)
}

/** What the own capital forbids. */
export function useInstructions(): ConstraintFace[] {
  return useOpenedCase()?.instructions ?? []
}

/** The own points, where they are shown exactly. */
export function useExactPoints(): Exact | undefined {
  const points = useOpenedCase()?.points
  return points?.type === 'exact' ? points : undefined
}
