import type { ReactNode } from 'react'
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from 'react-aria-components'
import css from './Tabs.module.css'

export interface TabItem {
  id: string
  title: ReactNode
  /** How much is new there. */
  count?: number
  content: ReactNode
}

interface Props {
  label: string
  items: TabItem[]
  selected: string
  onSelect: (id: string) => void
}

/** Panels of which one shows. */
export function Tabs({ label, items, selected, onSelect }: Props) {
  return (
    <AriaTabs
      className={css.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key: Key) => onSelect(String(key))}
    >
      <TabList className={css.list ?? ''} aria-label={label}>
        {items.map(({ id, title, count }) => (
          <Tab key={id} id={id} className={css.tab ?? ''}>
            {title}
            {count ? <Count value={count} /> : null}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={css.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

/** How much is new. */
export function Count({ value }: { value: number }) {
  return <span className={css.count}>{value > 99 ? '99+' : value}</span>
}
