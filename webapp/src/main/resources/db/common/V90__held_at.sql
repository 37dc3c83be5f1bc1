-- Who holds an office at the council itself, or one in a ward or group, is asked whenever somebody is changed.
create index held_term_held_at on held_term (council, held_at);
