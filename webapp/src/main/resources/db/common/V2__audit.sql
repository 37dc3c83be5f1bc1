-- What was done. The application's role may add rows and read them, and nothing else.

create table audit_entry (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  number bigint not null,
  at timestamp with time zone not null,
  who varchar(200) not null,
  account varchar(36) not null,
  capacity varchar(200) not null,
  act varchar(40) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null,
  origin varchar(100) not null,
  digest varchar(64) not null,
  seal varchar(64) not null,
  version bigint not null,
  unique (council, number)
);

-- The last seal of each chain, locked while an entry is added.
create table audit_head (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  number bigint not null,
  seal varchar(64) not null,
  version bigint not null,
  unique (council)
);

create table instance_audit_entry (
  number bigint primary key,
  at timestamp with time zone not null,
  who varchar(200) not null,
  account varchar(36) not null,
  capacity varchar(200) not null,
  act varchar(40) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null,
  origin varchar(100) not null,
  digest varchar(64) not null,
  seal varchar(64) not null
);

create table instance_audit_head (
  only_one smallint primary key check (only_one = 1),
  number bigint not null,
  seal varchar(64) not null
);
insert into instance_audit_head (only_one, number, seal)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
