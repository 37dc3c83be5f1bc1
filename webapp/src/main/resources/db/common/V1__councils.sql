-- A table with the column "council" holds one council's data: after each migration the application's own role may see
-- only the rows of the council that it works for. A table of the instance says "of_council" where it means one.

create table instance (
  only_one smallint primary key check (only_one = 1),
  changes bigint not null
);
insert into instance (only_one, changes) values (1, 0);

create table council (
  id varchar(40) primary key,
  name varchar(200) not null,
  short_name varchar(80) not null,
  accent varchar(7) not null,
  listed boolean not null,
  status varchar(20) not null,
  created timestamp with time zone not null,
  version bigint not null
);

create table council_host (
  host varchar(253) primary key,
  of_council varchar(40) not null references council (id) on delete cascade
);

create table council_profile (
  of_council varchar(40) not null references council (id) on delete cascade,
  profile varchar(40) not null,
  primary key (of_council, profile)
);

create table in_force (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  profile varchar(40) not null,
  edition varchar(80) not null,
  plugin_version varchar(40) not null,
  rules varchar(80) not null,
  starts date not null,
  reason varchar(2000) not null,
  accepted_by varchar(200) not null,
  accepted timestamp with time zone not null,
  version bigint not null
);
create index in_force_council on in_force (council, starts);
