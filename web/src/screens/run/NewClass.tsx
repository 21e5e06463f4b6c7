import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { CheckList } from '../../parts/CheckList'
import { Choice } from '../../parts/Choice'
import { Field } from '../../parts/Field'
import { Fold } from '../../parts/Fold'
import { Empty, Failed, Loading } from '../../parts/State'
import type { FloorRule, PointsDisplay, ScenarioCard, Settings, Shelf, Talk } from '../../protocol'
import { openClass } from '../../store/desk'
import { useResource } from '../../store/resource'
import { useAttempt } from '../../store/useAttempt'
import { Agenda } from './Agenda'
import { LifeUnderTreaty } from './LifeUnderTreaty'
import { Minutes } from './Minutes'
import css from './NewClass.module.css'

/** A case becomes a class: how many rooms, how it is played, who is played by people. */
export function NewClass() {
  const { scenario } = useParams()
  const shelf = useResource<Shelf>('/api/scenarios')
  if (shelf.state === 'loading') return <Loading />
  if (shelf.state === 'failed') return <Failed sentence={shelf.sentence} retry={shelf.retry} />
  const card = shelf.value.scenarios.find((one) => one.scenario === scenario)
  if (!card) {
    return (
      <Empty title={<Trans>There is no such case</Trans>}>
        <ButtonLink to="/run">
          <Trans>Back to the cases</Trans>
        </ButtonLink>
      </Empty>
    )
  }
  return <Form card={card} />
}

const MOST_ROOMS = 40

function Form({ card }: { card: ScenarioCard }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { busy, attempt } = useAttempt()
  const [opened, setOpened] = useState(false)
  const [title, setTitle] = useState(card.title)
  const [rooms, setRooms] = useState(1)
  const [settings, setSettings] = useState<Settings>(card.defaults)
  const [played, setPlayed] = useState(card.parties.map((party) => party.party))
  const change = (part: Partial<Settings>) => setSettings({ ...settings, ...part })

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const view = await attempt(() =>
      openClass({
        title: title.trim() || card.title,
        scenario: card.scenario,
        rooms,
        settings,
        played,
      }),
    )
    if (!view) return
    setOpened(true)
    navigate(`/run/class/${view.exercise}/people`)
  }

  return (
    <main className={css.page}>
      <header>
        <p>
          <Trans>Open a class</Trans>
        </p>
        <h1>{card.title}</h1>
      </header>
      <form className={css.form} onSubmit={open}>
        <Field
          label={<Trans>Name of the class</Trans>}
          hint={<Trans>Delegates see it when they join.</Trans>}
          value={title}
          onChange={setTitle}
          maxLength={80}
        />
        <Choice
          label={<Trans>Rooms</Trans>}
          value={String(rooms)}
          onChange={(value) => setRooms(Number(value))}
          options={Array.from({ length: MOST_ROOMS }, (_, at) => ({
            id: String(at + 1),
            label: String(at + 1),
          }))}
        />
        <p className={css.hint}>
          <Plural
            value={rooms}
            one="# room seats one negotiation"
            other="# rooms seat # negotiations side by side"
          />
          {': '}
          <Trans>
            {rooms * card.minPeople} to {rooms * card.maxPeople} people.
          </Trans>
        </p>
        <Choice
          label={<Trans>Where the class talks</Trans>}
          value={settings.talk}
          onChange={(talk) => change({ talk: talk as Talk })}
          options={[
            { id: 'in-person', label: t`In person; the app keeps floor, clock and sheets` },
            { id: 'in-app', label: t`In the app: plenary, caucus and delegation channels` },
            { id: 'both', label: t`Both` },
          ]}
        />
        <Choice
          label={<Trans>What delegates see of their own points</Trans>}
          value={settings.pointsDisplay}
          onChange={(shown) => change({ pointsDisplay: shown as PointsDisplay })}
          options={[
            { id: 'exact', label: t`The numbers` },
            { id: 'ranked', label: t`Only what matters more and what less` },
            { id: 'hidden', label: t`Nothing; the brief’s words must do` },
          ]}
        />
        <CheckList
          label={<Trans>Played by people</Trans>}
          items={card.parties.map((party) => ({ id: party.party, label: party.name }))}
          value={played}
          onChange={setPlayed}
        />
        {played.length < card.parties.length && (
          <p className={css.hint}>
            <Trans>
              A party that nobody plays consents by its instructions and its no-deal value, and
              never holds the room up.
            </Trans>
          </p>
        )}
        <LifeUnderTreaty settings={settings} paces={card.paces} change={change} />
        <Agenda settings={settings} issues={card.issues} change={change} />
        <Fold level={2} title={<Trans>Clocks and floor</Trans>}>
          <Clocks settings={settings} change={change} />
        </Fold>
        <div className={css.acts}>
          <Button type="submit" look="primary" isDisabled={busy || opened}>
            <Trans>Open the class</Trans>
          </Button>
          <ButtonLink to="/run">
            <Trans>Back</Trans>
          </ButtonLink>
        </div>
      </form>
    </main>
  )
}

interface ClocksProps {
  settings: Settings
  change: (part: Partial<Settings>) => void
}

function Clocks({ settings, change }: ClocksProps) {
  const { t } = useLingui()
  return (
    <div className={css.clocks}>
      <Choice
        label={<Trans>Turns</Trans>}
        value={String(settings.turns)}
        onChange={(turns) => change({ turns: Number(turns) })}
        options={[1, 2, 3, 4, 5, 6].map((turn) => ({ id: String(turn), label: String(turn) }))}
      />
      <Choice
        label={<Trans>Floor in negotiation</Trans>}
        value={settings.floor}
        onChange={(floor) => change({ floor: floor as FloorRule })}
        options={[
          { id: 'rotating', label: t`goes round` },
          { id: 'open', label: t`is open to all` },
        ]}
      />
      <Minutes
        label={t`Briefing`}
        seconds={settings.briefingSeconds}
        onChange={(briefingSeconds) => change({ briefingSeconds })}
      />
      <Minutes
        label={t`Statements`}
        seconds={settings.statementsSeconds}
        onChange={(statementsSeconds) => change({ statementsSeconds })}
      />
      <Minutes
        label={t`Negotiation`}
        seconds={settings.negotiationSeconds}
        onChange={(negotiationSeconds) => change({ negotiationSeconds })}
      />
      <Minutes
        label={t`Ratification`}
        seconds={settings.ratificationSeconds}
        onChange={(ratificationSeconds) => change({ ratificationSeconds })}
      />
      <Minutes
        label={t`Floor of one delegation`}
        seconds={settings.floorSeconds}
        onChange={(floorSeconds) => change({ floorSeconds })}
      />
    </div>
  )
}
