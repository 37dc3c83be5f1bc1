-- Wards, political groups, members, officers, committees, and who was what when. A last day belongs to its time. The entries
-- know each other by reference: what has to hold between them is checked as a whole, with people_state locked.

create table ward (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  reference varchar(40) not null,
  name varchar(200) not null,
  starts date not null,
  ends date check (ends >= starts),
  version bigint not null,
  unique (council, reference)
);

create table political_group (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  reference varchar(40) not null,
  name varchar(200) not null,
  notice date,
  starts date not null check (starts >= notice),
  ends date check (ends >= starts),
  version bigint not null,
  unique (council, reference)
);

create table member (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  reference varchar(40) not null,
  name varchar(200) not null,
  email varchar(200) not null,
  phone varchar(200) not null,
  starts date not null,
  ends date check (ends >= starts),
  version bigint not null,
  unique (council, reference)
);

create table officer (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  reference varchar(40) not null,
  name varchar(200) not null,
  post varchar(200) not null,
  service varchar(200) not null,
  email varchar(200) not null,
  phone varchar(200) not null,
  manager varchar(40) not null,
  chief_officer boolean not null,
  restricted boolean not null,
  starts date not null,
  ends date check (ends >= starts),
  version bigint not null,
  unique (council, reference)
);

create table committee (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  reference varchar(40) not null,
  name varchar(200) not null,
  kind varchar(40) not null,
  starts date not null,
  ends date check (ends >= starts),
  version bigint not null,
  unique (council, reference)
);

create table held_term (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  roll varchar(20) not null,
  lister varchar(40) not null,
  office varchar(40) not null,
  holder varchar(40) not null,
  held_at varchar(40) not null,
  note varchar(80) not null,
  starts date not null,
  ends date check (ends >= starts),
  version bigint not null
);
create index held_term_lister on held_term (council, roll, lister);
create index held_term_holder on held_term (council, holder);

create table people_state (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  changes bigint not null,
  version bigint not null,
  unique (council)
);

-- Files that wait to be confirmed, a day at most.
create table people_file (
  id varchar(36) primary key,
  council varchar(40) not null references council (id) on delete cascade,
  name varchar(200) not null,
  roll varchar(20) not null,
  content bytea not null,
  end_on date,
  account varchar(36) not null,
  created timestamp with time zone not null,
  version bigint not null
);
create index people_file_created on people_file (council, created);
