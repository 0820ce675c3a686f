// libzip, as the system installs it (Debian: libzip-dev).
#ifndef KIDO_CZIP_H
#define KIDO_CZIP_H

#include <zip.h>

#endif
