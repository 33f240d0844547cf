/* Readings and variants of Chinese characters, by Unicode scalar; made by Sources/CHanTables/generate. */
#ifndef HAN_TABLES_H
#define HAN_TABLES_H
#include <stdint.h>

/* The set of readings of a character, 0 where none is known. */
uint16_t han_readings(uint32_t character);
/* How many readings a set has. */
uint16_t han_reading_count(uint16_t set);
/* A reading of a set: up to eight ASCII letters, the first in the highest byte. */
uint64_t han_reading(uint16_t set, uint16_t number);
/* The character that a variant stands for, or the character itself. */
uint32_t han_folded(uint32_t character);
/* The set of readings as a surname where it differs from the others, or 0. */
uint16_t han_surname(uint32_t character);
/* The sets of a compound surname's two characters, the first in the high half; 0 where it is none. */
uint32_t han_compound_surname(uint32_t first, uint32_t second);
#endif
