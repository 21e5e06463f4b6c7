import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Choice } from '../../parts/Choice'
import { Decision } from '../../parts/Decision'
import type { Depth, PaceCard, Settings } from '../../protocol'
import { planned } from '../../store/agenda'
import { lengths } from '../../store/lengths'
import css from './LifeUnderTreaty.module.css'
import { Minutes } from './Minutes'

interface Props {
  settings: Settings
  /** What the case plans for each depth. */
  paces: PaceCard[]
  change: (part: Partial<Settings>) => void
}

const MOST_TURNS = 6

/** What follows the signature: how many turns are lived under it, and how much of life is played. */
export function LifeUnderTreaty({ settings, paces, change }: Props) {
  const { t } = useLingui()
  const plays = settings.implementationTurns > 0
  return (
    <section className={css.life} aria-labelledby="life-under-treaty">
      <h2 id="life-under-treaty">
        <Trans>Living under what was signed</Trans>
      </h2>
      <Choice
        label={<Trans>Turns after the negotiation</Trans>}
        value={String(settings.implementationTurns)}
        onChange={(turns) => change({ implementationTurns: Number(turns) })}
        options={Array.from({ length: MOST_TURNS + 1 }, (_, turns) => ({
          id: String(turns),
          label: turns === 0 ? t`None: the play ends with the signature` : String(turns),
        }))}
      />
      {plays && (
        <>
          <p className={css.hint}>
            <Trans>
              In each turn delegations seal orders, the server resolves them together, and all read
              the bulletin and consult. Delegates do not learn how many turns there are: a known
              last turn invites cheating.
            </Trans>
          </p>
          <Details settings={settings} paces={paces} change={change} />
        </>
      )}
      <WholeLength settings={settings} />
    </section>
  )
}

function Details({ settings, paces, change }: Props) {
  const { t } = useLingui()
  return (
    <>
      <Decision
        title={<Trans>How deep</Trans>}
        value={settings.depth}
        onChange={(depth) => change(planned(depth as Depth, paces))}
        ways={[
          {
            id: 'basic',
            label: <Trans>Basic</Trans>,
            note: <Pace depth="basic" paces={paces} />,
            then: (
              <Trans>
                Comply or violate, spend inspections, read of alarms. For a first class.
              </Trans>
            ),
          },
          {
            id: 'verification',
            label: <Trans>Verification</Trans>,
            note: <Pace depth="verification" paces={paces} />,
            then: (
              <Trans>
                Also false data, consultations on alarms, notices of withdrawal, tension and trust.
              </Trans>
            ),
          },
          {
            id: 'full',
            label: <Trans>Full</Trans>,
            note: <Pace depth="full" paces={paces} />,
            then: (
              <Trans>
                Also steps on the arms ladder and their hosts, warnings and assurances, own means of
                seeing, crises, and people at home who watch.
              </Trans>
            ),
          },
        ]}
      />
      <Decision
        title={<Trans>Rooms</Trans>}
        value={settings.together ? 'together' : 'apart'}
        onChange={(pace) => change({ together: pace === 'together' })}
        ways={[
          {
            id: 'together',
            label: <Trans>All together</Trans>,
            then: (
              <Trans>A phase ends by the clock or by you, so that the class stays in step.</Trans>
            ),
          },
          {
            id: 'apart',
            label: <Trans>Each at its own pace</Trans>,
            then: <Trans>A room goes on when all its delegations have sealed or are ready.</Trans>,
          },
        ]}
      />
      <div className={css.clocks}>
        <Minutes
          label={t`Orders`}
          seconds={settings.ordersSeconds}
          onChange={(ordersSeconds) => change({ ordersSeconds })}
        />
        <Minutes
          label={t`Consultation`}
          seconds={settings.consultationSeconds}
          onChange={(consultationSeconds) => change({ consultationSeconds })}
        />
      </div>
    </>
  )
}

/** How long the whole takes at a depth, as the case promises. */
function Pace({ depth, paces }: { depth: Depth; paces: PaceCard[] }) {
  const pace = paces.find((one) => one.depth === depth)
  if (!pace) return null
  const issues = pace.agenda?.length
  return (
    <>
      {pace.sittings > 1 ? (
        <Trans>
          {pace.minutes} min, {pace.sittings} sittings
        </Trans>
      ) : (
        <Trans>{pace.minutes} min</Trans>
      )}
      {issues && (
        <>
          {', '}
          <Plural value={issues} one="# issue" other="# issues" />
        </>
      )}
    </>
  )
}

/** Kept in sight, because the lesson ends when it ends. */
function WholeLength({ settings }: { settings: Settings }) {
  const { briefing, negotiation, livedTurn, lived, whole } = lengths(settings)
  return (
    <p className={css.whole} aria-live="polite">
      <b>
        <Plural value={whole} one="# minute of play:" other="# minutes of play:" />
      </b>{' '}
      {lived > 0 ? (
        <Trans>
          {briefing} to read, {negotiation} to negotiate, {lived} to live under it ({livedTurn} a
          turn). The debrief comes on top.
        </Trans>
      ) : (
        <Trans>
          {briefing} to read, {negotiation} to negotiate. The debrief comes on top.
        </Trans>
      )}
    </p>
  )
}
