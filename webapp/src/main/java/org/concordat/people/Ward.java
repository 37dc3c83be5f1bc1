package org.concordat.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A ward or division, which members are elected for. */
@Entity(name = "wards")
@Table(name = "ward")
public class Ward extends Listed {}
