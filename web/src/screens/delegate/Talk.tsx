import { Trans, useLingui } from '@lingui/react/macro'
import { Megaphone } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { type TabItem, Tabs } from '../../parts/Tabs'
import type { Channel, PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useBoard, useOwn } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { Record } from '../room/Record'
import { list, opensChannels } from '../room/words'
import { Conversation } from './Conversation'
import { OpenCaucus } from './OpenCaucus'
import { StatementDialog } from './StatementDialog'
import css from './Talk.module.css'

/** Words in the app, where the class talks there; the record of the room everywhere. */
export function Talk() {
  const { view } = useCase()
  return opensChannels(view.talk) ? <Channels /> : <OnlyRecord />
}

function OnlyRecord() {
  const { party } = usePlace()
  return (
    <section className={css.talk}>
      <h2>
        <Trans>Record</Trans>
      </h2>
      <p className={css.hint}>
        <Trans>You talk in person. What the room did stands here.</Trans>
      </p>
      <StatementButton />
      <Record me={party} />
    </section>
  )
}

function Channels() {
  const { t } = useLingui()
  const book = useCase()
  const { party: me, caucuses } = useOwn('of-delegation')
  const chairs = book.party(me).chairs
  const [selected, select] = useState('plenary')
  const tab = (id: string, title: string, channel: Channel, invitation: string): TabItem => ({
    id,
    title,
    content: <Conversation channel={channel} invitation={invitation} />,
  })
  const partners = (parties: string[]) =>
    list(parties.filter((one) => one !== me).map((one) => book.party(one).name))
  const items: TabItem[] = [
    tab('plenary', t`Plenary`, { type: 'plenary' }, t`Say something to the plenary`),
    ...caucuses.map(({ caucus, parties }) =>
      tab(
        `caucus-${caucus}`,
        partners(parties),
        { type: 'caucus', caucus },
        t`Say something to ${partners(parties)}`,
      ),
    ),
    ...(chairs
      ? []
      : [
          tab(
            'delegation',
            t`Delegation`,
            { type: 'delegation', party: me },
            t`Say something to your delegation`,
          ),
        ]),
    { id: 'record', title: t`Record`, content: <RecordTab me={me} /> },
  ]
  return (
    <section className={css.talk}>
      <Tabs label={t`Channels`} items={items} selected={selected} onSelect={select} />
      <OpenCaucus />
    </section>
  )
}

function RecordTab({ me }: { me: PartyId }) {
  return (
    <>
      <StatementButton />
      <Record me={me} />
    </>
  )
}

/** Words for the record, at any time of a negotiation. */
function StatementButton() {
  const { stage } = useBoard()
  const [speaking, speak] = useState(false)
  if (stage.type !== 'negotiation') return null
  return (
    <>
      <Button look="quiet" icon={<Megaphone aria-hidden="true" />} onPress={() => speak(true)}>
        <Trans>Make a statement</Trans>
      </Button>
      <StatementDialog isOpen={speaking} onClose={() => speak(false)} />
    </>
  )
}
