"""The application object that a WSGI server such as gunicorn loads: `aidportal.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aidportal.settings")

application = get_wsgi_application()
