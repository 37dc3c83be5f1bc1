-- What was proposed in the place of the rules in force, and what became of it. Rows are added and never changed; the rules
-- in force themselves stand in in_force.

create table rule_switch (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  profile varchar(40) not null,
  edition varchar(80) not null,
  plugin_version varchar(40) not null,
  rules varchar(80) not null,
  wished date not null,
  reason varchar(2000) not null,
  proposed_by varchar(200) not null,
  proposed timestamp with time zone not null,
  version bigint not null
);
create index rule_switch_council on rule_switch (council, proposed);

-- A period that was taken back is no longer in in_force; its step still names it.
create table switch_step (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  of_switch varchar(36) not null references rule_switch (id) on delete cascade,
  number integer not null,
  step varchar(20) not null,
  starts date,
  period varchar(36),
  reason varchar(2000) not null,
  done_by varchar(200) not null,
  done timestamp with time zone not null,
  version bigint not null,
  unique (of_switch, number)
);
