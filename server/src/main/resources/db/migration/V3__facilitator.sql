-- The one account: a second row is impossible.
create table facilitator (
  only_one boolean default true primary key check (only_one),
  password_hash varchar(255) not null,
  set_at timestamp with time zone not null
);

-- Tokens are in the browsers' cookies alone.
create table facilitator_sign_in (
  token_hash char(64) primary key,
  expires_at timestamp with time zone not null
);
