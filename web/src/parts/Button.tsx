import { type ReactNode, useRef } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import { Link } from 'react-router'
import css from './Button.module.css'
import { useOnePress } from './useOnePress'

/** A dangerous act ends something for people and cannot be taken back. */
type Look = 'primary' | 'plain' | 'quiet' | 'danger'

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  look?: Look
  /** Fills the width it is given. */
  wide?: boolean
  icon?: ReactNode
  children: ReactNode
}

/**
 * A press that does something. One primary button on a screen, the next sensible act. While what
 * `onPress` promises is under way, it cannot be pressed again.
 */
export function Button({
  look = 'plain',
  wide = false,
  icon,
  children,
  onPress,
  isDisabled = false,
  ...rest
}: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const { resting, press } = useOnePress(onPress, button)
  return (
    <AriaButton
      {...rest}
      ref={button}
      isDisabled={isDisabled || resting}
      onPress={press}
      className={css.button ?? ''}
      data-look={look}
      data-wide={wide || undefined}
    >
      {icon}
      <span>{children}</span>
    </AriaButton>
  )
}

interface LinkProps {
  to: string
  look?: Look
  wide?: boolean
  icon?: ReactNode
  children: ReactNode
}

/** A button that goes to another screen. */
export function ButtonLink({ to, look = 'plain', wide = false, icon, children }: LinkProps) {
  return (
    <Link to={to} className={css.button} data-look={look} data-wide={wide || undefined}>
      {icon}
      <span>{children}</span>
    </Link>
  )
}
