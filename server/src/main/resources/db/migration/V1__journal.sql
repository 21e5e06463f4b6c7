-- One row for each accepted command: what it did to its room.
create table journal (
  room        varchar(64)                 not null,
  seq         bigint                      not null,
  command_id  varchar(100)                not null,
  happened_at timestamp(6) with time zone not null,
  -- The version of the event format in which the body is written.
  format      integer                     not null,
  body        varchar(1000000)            not null,
  constraint journal_order primary key (room, seq),
  constraint journal_once unique (room, command_id)
);
