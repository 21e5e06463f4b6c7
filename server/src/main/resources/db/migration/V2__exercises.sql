-- A scenario as it was when rooms were opened with it, as JSON.
create table scenario_copy (
  scenario     varchar(100)     not null,
  content_hash varchar(64)      not null,
  body         varchar(5000000) not null,
  constraint scenario_copy_once primary key (scenario, content_hash)
);

create table exercise (
  id             varchar(64)                 not null primary key,
  title          varchar(400)                not null,
  -- For lists; all else of the scenario is in the rooms.
  scenario_title varchar(400)                not null,
  code           varchar(6)                  not null,
  -- The code again while the exercise is open, so that no two open ones share a code.
  open_code      varchar(6) unique,
  projector_key  varchar(64)                 not null unique,
  created_at     timestamp(6) with time zone not null,
  closed_at      timestamp(6) with time zone
);

-- The parties that people play, in floor order.
create table exercise_party (
  exercise varchar(64)  not null references exercise,
  position integer      not null,
  party    varchar(100) not null,
  constraint exercise_party_order primary key (exercise, position)
);

create table exercise_room (
  room     varchar(64)  not null primary key,
  exercise varchar(64)  not null references exercise,
  position integer      not null,
  name     varchar(100) not null,
  constraint exercise_room_order unique (exercise, position)
);

-- Where a person sits is told by the journal alone.
create table delegate (
  id         varchar(64)                 not null primary key,
  exercise   varchar(64)                 not null references exercise,
  position   integer                     not null,
  name       varchar(200)                not null,
  -- The name without what only eyes can miss; given up by whoever is removed.
  name_key   varchar(400),
  token_hash varchar(64)                 not null unique,
  joined_at  timestamp(6) with time zone not null,
  removed_at timestamp(6) with time zone,
  constraint delegate_order unique (exercise, position),
  constraint delegate_name unique (exercise, name_key)
);

-- When the server was last known to run.
create table heartbeat (
  only_one boolean                     default true not null primary key check (only_one),
  beat_at  timestamp(6) with time zone not null
);
