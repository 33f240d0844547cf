/* The passwords that are tried first; made by Sources/CPasswordList/generate. */
#ifndef PASSWORD_LIST_H
#define PASSWORD_LIST_H
#include <stdbool.h>
#include <stdint.h>

/* How many there are. */
uint32_t password_list_count(void);
/* Whether a word, in lower case, is one of them. */
bool password_list_has(const char *word);
#endif
